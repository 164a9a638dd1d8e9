/** The script from outside: what it promises, and what is left after parts of a running Lantern were killed. */
@NullMarked
package org.lantern.liberty.crash;

import org.jspecify.annotations.NullMarked;
