/** The portal over the API: what it is for everybody, and its design for those who make it. */
@NullMarked
package org.lantern.web.api.portal;

import org.jspecify.annotations.NullMarked;
