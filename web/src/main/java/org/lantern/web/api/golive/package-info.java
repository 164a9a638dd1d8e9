/**
 * The way to the public over the API: the checklist, going live, the sender's proof, and preview links.
 *
 * <ul>
 *   <li>R1 When an agency cannot go live yet, the answer is 409 and names every item that is missing.
 *   <li>R2 A preview link's address is answered once, to who makes it; lists name who made it and when it was last used.
 * </ul>
 */
@NullMarked
package org.lantern.web.api.golive;

import org.jspecify.annotations.NullMarked;
