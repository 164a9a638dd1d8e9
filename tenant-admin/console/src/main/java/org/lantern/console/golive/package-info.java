/** From trial to live: what is missing, where it is done, who may look before, and the act itself. */
@NullMarked
package org.lantern.console.golive;

import org.jspecify.annotations.NullMarked;
