/** Rows behind step-up. */
@NullMarked
package org.lantern.stepup.internal;

import org.jspecify.annotations.NullMarked;
