/** Keycloak: its distribution, its start, and the numbered steps that bring its realms to this release. */
@NullMarked
package org.lantern.liberty.identity;

import org.jspecify.annotations.NullMarked;
