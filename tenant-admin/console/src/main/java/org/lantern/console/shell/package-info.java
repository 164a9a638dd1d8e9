/** The room every page of the agency console stands in. */
@NullMarked
package org.lantern.console.shell;

import org.jspecify.annotations.NullMarked;
