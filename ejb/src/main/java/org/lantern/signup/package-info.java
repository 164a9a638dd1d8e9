/**
 * Filling in an application, one question a page, without an account. Level 10: it hands what was filled in to the fleet,
 * which checks it as it checks what comes by API.
 *
 * <ul>
 *   <li>R1 When somebody begins, they get a link with a secret of 256 bits. Only its SHA-256 is kept; whoever has the link
 *       has the draft, for 14 days after the last change on the database's clock. Then the draft is gone.
 *   <li>R2 When a question is answered, the answer is checked as the fleet will check it, and kept only if it is sound;
 *       every other answer stays as it is. An answer on which others rest takes those with it when it changes: the country
 *       its state and the way by a county, the state its ORI and county.
 *   <li>R3 When the list of tasks is shown, each section is not started, in progress or completed, by its answers.
 *   <li>R4 When the area is given as a place and a radius, it becomes a polygon; an area counts only after somebody has
 *       looked at it on the map and said that it is right. A new area asks again.
 *   <li>R5 When the administrator's address is to be confirmed, a code of six digits is mailed there. It works for 15
 *       minutes on the database's clock and for five tries; five codes an hour are sent. Only a hash is kept, under the
 *       link's secret as key, so that who reads the database cannot try codes. Another address asks again.
 *   <li>R6 When the address is confirmed, the link is mailed there, so that the person can go on elsewhere.
 *   <li>R7 When the service terms change before the application is handed in, they are asked for again.
 *   <li>R8 When all is answered and confirmed, the application is handed in once, its e-mail address marked as confirmed,
 *       and the draft is emptied in the same transaction; its link leads to the application from then on. When the fleet
 *       refuses, nothing is handed in and the draft stays.
 *   <li>R9 When somebody deletes their draft, nothing of it stays.
 *   <li>R10 Nothing that was typed stands in the mails of this package: anybody can have them sent to anybody.
 * </ul>
 *
 * Out of scope: what is a sound application (fleet), the pages (web), counties (web brings their areas), limits on
 * strangers (web's intake).
 */
@NullMarked
package org.lantern.signup;

import org.jspecify.annotations.NullMarked;
