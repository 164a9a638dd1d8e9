/** What the public sees, as tables (schema public_map) and as columns in memory; vector tiles made from either. */
@NullMarked
package org.lantern.crimemap.internal.projection;

import org.jspecify.annotations.NullMarked;
