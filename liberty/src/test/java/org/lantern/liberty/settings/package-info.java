@NullMarked
package org.lantern.liberty.settings;

import org.jspecify.annotations.NullMarked;
