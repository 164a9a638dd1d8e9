@NullMarked
package org.lantern.liberty.database;

import org.jspecify.annotations.NullMarked;
