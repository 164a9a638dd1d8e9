/** How the agency's context reaches the database. */
@NullMarked
package org.lantern.tenancy.internal;

import org.jspecify.annotations.NullMarked;
