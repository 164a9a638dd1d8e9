/** How long records are kept, over the API: schedules, forecasts, legal holds. */
@NullMarked
package org.lantern.web.api.records;

import org.jspecify.annotations.NullMarked;
