@NullMarked
package org.lantern.liberty.server;

import org.jspecify.annotations.NullMarked;
