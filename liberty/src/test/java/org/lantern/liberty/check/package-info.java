@NullMarked
package org.lantern.liberty.check;

import org.jspecify.annotations.NullMarked;
