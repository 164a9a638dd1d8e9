/** How archives are asked for, made, kept and cleared away. */
@NullMarked
package org.lantern.takeout.internal;

import org.jspecify.annotations.NullMarked;
