/** Processes of the operating system: started apart from us, known again by pid and start time, ended gently. */
@NullMarked
package org.lantern.liberty.process;

import org.jspecify.annotations.NullMarked;
