@NullMarked
package org.lantern.liberty;

import org.jspecify.annotations.NullMarked;
