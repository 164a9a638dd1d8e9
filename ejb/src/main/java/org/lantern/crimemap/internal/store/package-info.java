/** The rows behind imports and records: plain SQL on the agency's connection, in the caller's transaction unless a method says otherwise. */
@NullMarked
package org.lantern.crimemap.internal.store;

import org.jspecify.annotations.NullMarked;
