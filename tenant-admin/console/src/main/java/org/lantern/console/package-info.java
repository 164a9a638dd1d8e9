/** TBD */
@NullMarked
package org.lantern.console;

import org.jspecify.annotations.NullMarked;
