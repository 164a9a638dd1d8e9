/** An import from the first byte to its end: due work that reads a stored file twice and writes in one transaction. */
@NullMarked
package org.lantern.crimemap.internal.importing;

import org.jspecify.annotations.NullMarked;
