/** Dangerous acts are confirmed by a log-in made for them. */
@NullMarked
package org.lantern.liberty.stepup;

import org.jspecify.annotations.NullMarked;
