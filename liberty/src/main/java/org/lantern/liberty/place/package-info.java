/** Where one installation keeps its things: its home directory, its ports, its secrets, its release. */
@NullMarked
package org.lantern.liberty.place;

import org.jspecify.annotations.NullMarked;
