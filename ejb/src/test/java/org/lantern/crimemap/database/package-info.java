/**
 * The crime map on a real PostgreSQL with the project's own migrations and row-level security, wired without a container
 * (see org.lantern.database):
 * one thread, one connection at a time, transactions begun and ended by the test.
 */
@NullMarked
package org.lantern.crimemap.database;

import org.jspecify.annotations.NullMarked;
