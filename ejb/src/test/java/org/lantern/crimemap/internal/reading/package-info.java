@NullMarked
package org.lantern.crimemap.internal.reading;

import org.jspecify.annotations.NullMarked;
