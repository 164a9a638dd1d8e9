/** The interceptor behind every desk. */
@NullMarked
package org.lantern.authority.internal;

import org.jspecify.annotations.NullMarked;
