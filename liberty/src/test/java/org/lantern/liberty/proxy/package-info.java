/** The proxies' configurations that are shipped, run before the shared stack and before a server that writes down what it gets. */
@NullMarked
package org.lantern.liberty.proxy;

import org.jspecify.annotations.NullMarked;
