/**
 * A person's own log-in: one page of panels, each contributed as a {@link org.lantern.console.login.LogInPart}. What may be done
 * is decided by the desks of {@code org.lantern.login}.
 */
@NullMarked
package org.lantern.console.login;

import org.jspecify.annotations.NullMarked;
