@NullMarked
package org.lantern.crimemap.internal.rules;

import org.jspecify.annotations.NullMarked;
