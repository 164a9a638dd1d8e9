/** The way in: log-in at the agencies' realm, the agency a session works for, the hall for who has none. */
@NullMarked
package org.lantern.console.entrance;

import org.jspecify.annotations.NullMarked;
