/** The portal's design. */
@NullMarked
package org.lantern.console.portal;

import org.jspecify.annotations.NullMarked;
