/** Verifying the audit trails from outside the application: its rows and its code are what is in question. */
@NullMarked
package org.lantern.liberty.trail;

import org.jspecify.annotations.NullMarked;
