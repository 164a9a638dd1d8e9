/**
 * The platform's own pages, on its own host: the front page for agencies, where an application stands, invitations; and, in the demo
 * profile, the caught mail on a host of its own.
 *
 * <ul>
 *   <li>R1 Every page works without scripts; a script only adds what is live: whether an address is free.
 *   <li>R2 When an answer to an operator's question cannot be taken, the application's page says why and keeps what was
 *       typed. Answers are counted before they are read (intake). The page tells where the application is, what is asked,
 *       what was decided and what comes next, in English and Spanish.
 *   <li>R3 Looking at an invitation uses nothing up, however often a mail scanner does; accepting it is a POST from our own
 *       page (cross-site posts end at the edge).
 *   <li>R4 An invitation that is wrong, expired, used or revoked is answered by the same page.
 *   <li>R5 Caught mail is shown as text; its HTML only in a sandbox that runs nothing and loads nothing.
 *   <li>R6 An invitation's page is in English or, under {@code /es}, in Spanish, as the link in the mail says; each leads to the
 *       other for as long as the invitation can be looked at.
 * </ul>
 *
 * The front page is in English: its readers are agencies' staff. An application is filled in in
 * {@code org.lantern.web.signup}; what a resident meets is in {@code org.lantern.web.portal}.
 */
@NullMarked
package org.lantern.web.platform;

import org.jspecify.annotations.NullMarked;
