/** What is asked for beside a password, and what is done when it is lost. */
@NullMarked
package org.lantern.liberty.factors;

import org.jspecify.annotations.NullMarked;
