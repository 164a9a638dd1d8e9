/** From rows to offence records or reasons: dates, places, shared points, duplicates. No database, no clock. */
@NullMarked
package org.lantern.crimemap.internal.checking;

import org.jspecify.annotations.NullMarked;
