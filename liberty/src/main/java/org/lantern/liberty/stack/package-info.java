/** All parts together: started in parallel, watched, stopped, and told about. */
@NullMarked
package org.lantern.liberty.stack;

import org.jspecify.annotations.NullMarked;
