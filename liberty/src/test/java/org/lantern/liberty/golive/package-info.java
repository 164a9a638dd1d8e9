/** What everybody meets while an agency is in trial, and when it goes live. */
@NullMarked
package org.lantern.liberty.golive;

import org.jspecify.annotations.NullMarked;
