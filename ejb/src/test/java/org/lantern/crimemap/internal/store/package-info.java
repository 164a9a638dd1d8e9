@NullMarked
package org.lantern.crimemap.internal.store;

import org.jspecify.annotations.NullMarked;
