/** How the launcher talks to a running Lantern: over HTTP to the loopback address, naming the host it means. */
@NullMarked
package org.lantern.liberty.http;

import org.jspecify.annotations.NullMarked;
