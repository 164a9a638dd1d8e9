@NullMarked
package org.lantern.crimemap.internal.projection;

import org.jspecify.annotations.NullMarked;
