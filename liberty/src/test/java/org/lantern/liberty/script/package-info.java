@NullMarked
package org.lantern.liberty.script;

import org.jspecify.annotations.NullMarked;
