/** What everybody meets while an agency is suspended, and after. */
@NullMarked
package org.lantern.liberty.suspension;

import org.jspecify.annotations.NullMarked;
