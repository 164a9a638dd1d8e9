/** What was done, by whom. */
@NullMarked
package org.lantern.console.audit;

import org.jspecify.annotations.NullMarked;
