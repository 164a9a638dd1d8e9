/** The crime map over the API: what the public reads, imports of records, and the map's rules. */
@NullMarked
package org.lantern.web.api.crimemap;

import org.jspecify.annotations.NullMarked;
