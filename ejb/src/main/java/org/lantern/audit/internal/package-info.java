/** Sealing the trail and taking its heads out of the database. */
@NullMarked
package org.lantern.audit.internal;

import org.jspecify.annotations.NullMarked;
