/** Programs that speak for an agency. */
@NullMarked
package org.lantern.liberty.programs;

import org.jspecify.annotations.NullMarked;
