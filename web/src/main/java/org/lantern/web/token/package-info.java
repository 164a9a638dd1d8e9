/**
 * Bearer tokens: who sent this API call, as our identity provider says. Says nothing about what they may do.
 *
 * <ul>
 *   <li>R1 Exactly one {@code Authorization} header with the {@code Bearer} scheme, or none; anything else is refused.
 *   <li>R2 The issuer must be one the asked host trusts; it is checked before any key is fetched.
 *   <li>R3 Only signed access tokens (RFC 9068, {@code typ: at+jwt}) with RS256, PS256 or ES256 and a key id are read;
 *       ID and refresh tokens, {@code alg: none} and symmetric algorithms are refused.
 *   <li>R4 The audience contains {@code lantern-api}; the token has a subject, is neither expired nor from the future, and
 *       carries no {@code nonce}.
 *   <li>R5 An unknown key id is a refused token, not an outage; it asks the issuer for its keys at most twice in 30 s.
 *   <li>R6 Known keys stay good for four hours while the issuer does not answer. Only an issuer whose keys were never
 *       seen makes the answer "identity unavailable".
 *   <li>R7 When somebody's token is good and the asked host is another agency's, that agency's trail says so, at most once
 *       an hour for each person.
 *   <li>R8 When the asked host is a suspended agency's, nobody's call goes any further: its members are told so and why,
 *       everybody else that the portal is paused, and a bad or foreign token is answered as at any portal.
 *   <li>R9 When a member's log-in is first seen at the API, the agency's trail says that they came in: once for a log-in
 *       (its {@code sid}; a program's {@code jti}), however many tokens and calls follow, on all nodes.
 *   <li>R10 When a token is refused at an agency's portal, the agency's trail says so and why, once an hour for each
 *       reason: whose it was is not known.
 *   <li>R11 When a person has ended the log-in a token comes from, or signed out everywhere since they logged in, the token is
 *       refused as one that has run out, whatever it says.
 *   <li>R12 When the server runs, the keys of every issuer are fetched without waiting for a token, and again before they are
 *       too old: an issuer that falls silent before anybody has come makes no good token useless.
 * </ul>
 *
 * MicroProfile JWT is not used: it cannot trust two realms on one server and lets bad tokens pass as nobody
 * (docs/adr/0007).
 */
@NullMarked
package org.lantern.web.token;

import org.jspecify.annotations.NullMarked;
