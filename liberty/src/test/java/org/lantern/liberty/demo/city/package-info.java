/** Tests of the invented cities; the numbers they name are those of the package's specification. */
@NullMarked
package org.lantern.liberty.demo.city;

import org.jspecify.annotations.NullMarked;
