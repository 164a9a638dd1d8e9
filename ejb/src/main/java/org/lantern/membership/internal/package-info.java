/** Rows and Keycloak behind membership. */
@NullMarked
package org.lantern.membership.internal;

import org.jspecify.annotations.NullMarked;
