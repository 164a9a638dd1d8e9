/** The mail that the demo profile caught instead of sending, for whoever tries Lantern out. Not there in production. */
@NullMarked
package org.lantern.web.platform.mail;

import org.jspecify.annotations.NullMarked;
