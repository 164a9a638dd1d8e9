/** Applications and agencies over the API of the platform's host. */
@NullMarked
package org.lantern.web.api.platform;

import org.jspecify.annotations.NullMarked;
