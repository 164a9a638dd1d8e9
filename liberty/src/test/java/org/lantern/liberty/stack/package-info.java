@NullMarked
package org.lantern.liberty.stack;

import org.jspecify.annotations.NullMarked;
