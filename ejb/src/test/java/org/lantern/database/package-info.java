/**
 * A real PostgreSQL with the project's own migrations and row-level security, and the house's beans wired over it without a
 * container: one thread, one connection at a time, transactions begun and ended by the test.
 */
@NullMarked
package org.lantern.database;

import org.jspecify.annotations.NullMarked;
