/**
 * An agency's archives of itself over the API.
 *
 * <ul>
 *   <li>R1 Each resource asks the desk that the console asks; whatever one refuses, the other refuses in the same words.
 *   <li>R2 Asking for an archive and taking its file each need a confirmation (step-up); without it nothing has happened.
 * </ul>
 */
@NullMarked
package org.lantern.web.api.takeout;

import org.jspecify.annotations.NullMarked;
