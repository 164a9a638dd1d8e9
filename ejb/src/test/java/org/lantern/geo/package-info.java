@NullMarked
package org.lantern.geo;

import org.jspecify.annotations.NullMarked;
