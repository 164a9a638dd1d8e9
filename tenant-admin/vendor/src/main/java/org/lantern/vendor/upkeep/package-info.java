/** What is wrong with the deployment, and what to do. */
@NullMarked
package org.lantern.vendor.upkeep;

import org.jspecify.annotations.NullMarked;
