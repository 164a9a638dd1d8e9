/** From bytes to rows: encoding, delimiter, records, header and the guess which column is what. No database, no clock. */
@NullMarked
package org.lantern.crimemap.internal.reading;

import org.jspecify.annotations.NullMarked;
