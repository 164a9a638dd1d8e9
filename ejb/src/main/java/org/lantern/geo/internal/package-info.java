/** How GeoJSON becomes polygons, and what is looked at on the way. */
@NullMarked
package org.lantern.geo.internal;

import org.jspecify.annotations.NullMarked;
