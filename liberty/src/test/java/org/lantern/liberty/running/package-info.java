/** The running Lantern that the system tests share, and the ways they speak to it. */
@NullMarked
package org.lantern.liberty.running;

import org.jspecify.annotations.NullMarked;
