/** Doors that nobody declared: what {@code SeededFaultsTest} shows the scan of what is deployed. None is ever deployed. */
@NullMarked
package org.lantern.liberty.walls.broken;

import org.jspecify.annotations.NullMarked;
