/**
 * Who may come in at the agency, and as what: colleagues and their roles, invitations, programs (API clients), own sign-on.
 *
 * <ul>
 *   <li>R1 An administrator sees and changes; who may only look sees no act that would be refused.
 *   <li>R2 What a desk refuses is said at the field it is about, in words, and what was typed is kept.
 *   <li>R3 Before an act that colleagues feel (a removal, own sign-on switched on, a new secret) the person is asked once more, and
 *       told what follows.
 *   <li>R4 A program's secret is shown once; a provider's never.
 *   <li>R5 What has to be entered in another system stands there with a button that copies it.
 *   <li>R6 Where the identity provider fails, the page says so and shows what stands now; no page breaks.
 * </ul>
 */
@NullMarked
package org.lantern.console.people;

import org.jspecify.annotations.NullMarked;
