@NullMarked
package org.lantern.liberty.bench;

import org.jspecify.annotations.NullMarked;
