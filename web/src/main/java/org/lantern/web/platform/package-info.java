/**
 * The platform's own pages, on its own host: the front page for agencies, the application, invitations; and, in the demo
 * profile, the caught mail on a host of its own.
 *
 * <ul>
 *   <li>R1 Every page works without scripts; a script only adds what is live: whether an address is free.
 *   <li>R2 When an application cannot be taken, one page tells every flaw, each linked to its field, and nothing that was
 *       typed or uploaded is lost.
 *       Of a line's field 4 KB are read, so that nothing made to be large is drawn again. Applications are counted
 *       before they are read (intake).
 *       So is an answer to the operator's question, which is given on the application's own page.
 *   <li>R3 Looking at an invitation uses nothing up, however often a mail scanner does; accepting it is a POST from our own
 *       page (cross-site posts end at the edge).
 *   <li>R4 An invitation that is wrong, expired, used or revoked is answered by the same page.
 *   <li>R5 Caught mail is shown as text; its HTML only in a sandbox that runs nothing and loads nothing.
 * </ul>
 *
 * These pages are in English: their readers are agencies' staff. What a resident meets is in {@code org.lantern.web.portal}.
 */
@NullMarked
package org.lantern.web.platform;

import org.jspecify.annotations.NullMarked;
