@NullMarked
package org.lantern.upkeep.internal;

import org.jspecify.annotations.NullMarked;
