/**
 * Confirming that it is you: before a dangerous act the person logs in once more, and the act goes on where it was.
 *
 * <ul>
 *   <li>R1 When a desk asks for a confirmation, a dialog says what is about to happen; nothing has been done.
 *   <li>R2 When the person goes on, the identity provider asks for a log-in although there is one ({@code prompt=login},
 *       {@code max_age=0}; OpenID Connect Core 1.0, section 3.1.2.1).
 *   <li>R3 When the answer is of another person, another client, another request, or of a log-in older than the request,
 *       there is no grant.
 *   <li>R4 When the person comes back, the act is done with what was typed; without a grant what was typed stands there
 *       again, and the person is told that nothing was done.
 * </ul>
 */
@NullMarked
package org.lantern.console.stepup;

import org.jspecify.annotations.NullMarked;
