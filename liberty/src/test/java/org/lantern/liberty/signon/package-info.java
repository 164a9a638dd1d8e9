/** Signing in, as people and their agencies' providers do it. */
@NullMarked
package org.lantern.liberty.signon;

import org.jspecify.annotations.NullMarked;
