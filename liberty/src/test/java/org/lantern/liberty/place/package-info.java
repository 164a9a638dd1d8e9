@NullMarked
package org.lantern.liberty.place;

import org.jspecify.annotations.NullMarked;
