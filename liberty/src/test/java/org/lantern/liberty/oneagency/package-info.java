/** One agency out of the shared stack and back into it, while the others work. */
@NullMarked
package org.lantern.liberty.oneagency;

import org.jspecify.annotations.NullMarked;
