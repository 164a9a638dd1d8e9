/** Open Liberty: its distribution, its configuration, and the deployed EAR. */
@NullMarked
package org.lantern.liberty.server;

import org.jspecify.annotations.NullMarked;
