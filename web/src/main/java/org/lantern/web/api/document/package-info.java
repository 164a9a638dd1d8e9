/** How the description of the API is completed when it is built (api, R10). */
@NullMarked
package org.lantern.web.api.document;

import org.jspecify.annotations.NullMarked;
