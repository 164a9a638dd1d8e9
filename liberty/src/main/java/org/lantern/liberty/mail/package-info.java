/** The mail catcher of the demo profile: everything sent is kept as a file and goes nowhere. */
@NullMarked
package org.lantern.liberty.mail;

import org.jspecify.annotations.NullMarked;
