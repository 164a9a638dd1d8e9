/** The drawing of the whole house, over all modules. */
@NullMarked
package org.lantern.liberty.house;

import org.jspecify.annotations.NullMarked;
