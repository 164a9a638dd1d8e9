/**
 * What a resident sees: the portal's pages in the agency's name, logo and colours, in the reader's language.
 *
 * <ul>
 *   <li>R1 When a published page is asked for, it is answered from memory with a strong tag, compressed where the reader
 *       takes that; no database and no JAX-RS is on that path.
 *   <li>R2 When a version goes live, the next request sees it, on this node at once, on others when they are told.
 *   <li>R3 A page sets no cookie, asks no other origin for anything, and says all it has to say without a script and
 *       without WebGL.
 *   <li>R4 An agency's texts reach a page only escaped, its look only as validated colours in a style sheet named after
 *       its content.
 *   <li>R5 Whatever a crime-map address asks for, well or badly formed, is answered with a page that says what it shows
 *       and keeps what was typed.
 *   <li>R6 What a map withholds is told beside it, in words and numbers, per reason and for the whole map.
 *   <li>R7 A preview shows the draft at an address that only the console may frame, that no one may keep or index, and
 *       that stops working by itself.
 *   <li>R8 An address that leads nowhere is answered in the agency's name, with ways to go on.
 *   <li>R9 While the agency is suspended, each of its pages says in its name and colours that the portal is paused, and
 *       whom to call; nothing else of it is shown, and nobody keeps that answer.
 *   <li>R10 Until the agency was opened, each address of its host answers the same bytes, 404 and not to be indexed, that
 *       name nobody; only the files every release brings for its pages are answered as anywhere. A preview link that works
 *       leaves a cookie for this host alone, and with it every page of what is live is shown, marked as a preview, kept by
 *       nobody and indexed by nobody; one that is expired, revoked or of another agency is answered like none.
 *   <li>R11 What a resident reads of privacy and accessibility says what the agency itself has to say, where it has.
 *   <li>R12 Where the agency has decided to have no crime map, no page leads to one.
 * </ul>
 *
 * <p>Out of scope: which host is whose ({@code org.lantern.web.edge}); incidents as data ({@code org.lantern.web.api}).
 */
@NullMarked
package org.lantern.web.portal;

import org.jspecify.annotations.NullMarked;
