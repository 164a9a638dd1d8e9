@NullMarked
package org.lantern.crimemap.internal.checking;

import org.jspecify.annotations.NullMarked;
