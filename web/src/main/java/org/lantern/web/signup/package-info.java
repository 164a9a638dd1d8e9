/**
 * The pages on which an application is filled in, on the platform's own host, in English and Spanish.
 *
 * <ul>
 *   <li>R1 One page asks one question; a list of tasks tells what is done; a page shows all answers, each with a link to
 *       change it, before anything is handed in. All of it works without scripts.
 *   <li>R2 When an answer cannot be taken, its page tells every flaw, linked to its field, and keeps what was typed. Of a
 *       field of one line 4 KB are read; of a boundary no more than its limit, and as much of it is drawn again as can be
 *       edited.
 *   <li>R3 The address of each page holds the draft's secret: no page is indexed, kept by a cache, or named to another
 *       origin, and the log does not hold it.
 *   <li>R4 When an area was given, it is shown on a map drawn here, with its numbers in a table beside it. A county is
 *       taken from the us-atlas package; it holds counties, states and the nation and no towns, and the page says so.
 *   <li>R5 Each answer and each look at a draft is counted, and so is each code that is mailed (intake); whoever sends too many is told when to go
 *       on.
 *   <li>R6 A link that is wrong, expired or deleted is answered by the same page; one whose application is handed in leads
 *       to the application.
 * </ul>
 */
@NullMarked
package org.lantern.web.signup;

import org.jspecify.annotations.NullMarked;
