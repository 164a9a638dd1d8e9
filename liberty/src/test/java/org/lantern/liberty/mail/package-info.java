@NullMarked
package org.lantern.liberty.mail;

import org.jspecify.annotations.NullMarked;
