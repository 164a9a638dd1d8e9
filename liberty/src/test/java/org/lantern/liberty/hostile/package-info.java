/** What people with bad intent type into fields, and what must not come of it. */
@NullMarked
package org.lantern.liberty.hostile;

import org.jspecify.annotations.NullMarked;
