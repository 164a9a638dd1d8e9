/** How portal designs are checked, kept and read; nothing outside the capability looks in here. */
@NullMarked
package org.lantern.portal.internal;

import org.jspecify.annotations.NullMarked;
