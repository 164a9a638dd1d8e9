/** All that is the agency's, as one file: asked for, watched, taken. */
@NullMarked
package org.lantern.console.takeout;

import org.jspecify.annotations.NullMarked;
