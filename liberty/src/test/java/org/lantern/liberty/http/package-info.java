/** Tests of the way to a running Lantern. */
@NullMarked
package org.lantern.liberty.http;

import org.jspecify.annotations.NullMarked;
