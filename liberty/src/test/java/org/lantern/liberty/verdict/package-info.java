@NullMarked
package org.lantern.liberty.verdict;

import org.jspecify.annotations.NullMarked;
