/** What to do next. */
@NullMarked
package org.lantern.console.home;

import org.jspecify.annotations.NullMarked;
