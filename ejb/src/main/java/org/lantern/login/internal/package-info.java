/** Rows, work and the identity provider behind log-ins. */
@NullMarked
package org.lantern.login.internal;

import org.jspecify.annotations.NullMarked;
