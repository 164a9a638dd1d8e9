@NullMarked
package org.lantern.liberty.demo;

import org.jspecify.annotations.NullMarked;
