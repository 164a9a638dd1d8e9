/** A person's own log-in: where it is, how it ends, and that nothing outlives it. */
@NullMarked
package org.lantern.liberty.login;

import org.jspecify.annotations.NullMarked;
