@NullMarked
package org.lantern.liberty.identity;

import org.jspecify.annotations.NullMarked;
