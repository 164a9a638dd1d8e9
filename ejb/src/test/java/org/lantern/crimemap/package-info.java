@NullMarked
package org.lantern.crimemap;

import org.jspecify.annotations.NullMarked;
