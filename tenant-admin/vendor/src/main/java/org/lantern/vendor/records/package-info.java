/** What becomes of what applicants left: counted, never shown. */
@NullMarked
package org.lantern.vendor.records;

import org.jspecify.annotations.NullMarked;
