/** PostgreSQL: its binaries, its data directory, its roles, and the migrations that bring it to this release. */
@NullMarked
package org.lantern.liberty.database;

import org.jspecify.annotations.NullMarked;
