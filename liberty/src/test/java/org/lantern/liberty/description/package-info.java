/** The API's own description, and whether what a running Lantern answers is what it says (api, R10). */
@NullMarked
package org.lantern.liberty.description;

import org.jspecify.annotations.NullMarked;
