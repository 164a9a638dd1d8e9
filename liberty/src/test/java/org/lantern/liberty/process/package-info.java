@NullMarked
package org.lantern.liberty.process;

import org.jspecify.annotations.NullMarked;
