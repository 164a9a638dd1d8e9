/**
 * An agency's own sign-on: its people come in by the identity provider their employer runs already (OpenID Connect or
 * SAML 2.0), for the mail domains the agency has proved to be its own. Level 5. Why so: docs/adr/0014.
 *
 * <ul>
 *   <li>R1 Before anything else a domain is proved: a TXT record at {@code _lantern-challenge.<domain>} with our random
 *       text, looked up by us.
 *   <li>R2 A domain is one agency's at a time; domains at which the public gets mail addresses are nobody's.
 *   <li>R3 Each day the record is looked for again. One that is gone is told; after 7 days without it the provider is
 *       switched off and the domain is free. A resolver that does not answer says nothing of the record.
 *   <li>R4 Only for a proved domain a provider can be configured. What it says of itself is fetched through {@code egress}
 *       and checked; all its addresses must be such as we may ask at. Changing it switches it off until somebody looks again.
 *   <li>R5 The provider's secret goes to Keycloak; it is never shown, written to a log or put on the trail.
 *   <li>R6 A provider speaks for addresses of its domain only. One that asserts another address is refused; nobody joins
 *       and no account is made that an invitation could fall to.
 *   <li>R7 An account that is there already is linked only after its owner has confirmed by password or by mail.
 *   <li>R8 Own sign-on gives no role: who comes by it and is no member is told so.
 *   <li>R9 When it is switched on, members who have no other way in by then lose their password, and are sent to the
 *       provider; when it is switched off or removed, they set one by mail.
 *   <li>R10 It cannot be switched on while no agency-administrator has a password of their own here: when the provider is
 *       down, somebody must be able to come in and switch it off.
 *   <li>R11 Other agencies see nothing of it; each change stands in the trail.
 *   <li>R12 Name servers, providers and Keycloak are asked outside of transactions, providers for 20 seconds at most, and for
 *       one question of an agency at a time: whose server is slow slows nobody else down.
 *   <li>R13 A new provider is known to be taken by Keycloak before the old one goes; where a provider is gone, so it is said.
 * </ul>
 */
@NullMarked
package org.lantern.signon;

import org.jspecify.annotations.NullMarked;
