@NullMarked
package org.lantern.crimemap.internal.importing;

import org.jspecify.annotations.NullMarked;
