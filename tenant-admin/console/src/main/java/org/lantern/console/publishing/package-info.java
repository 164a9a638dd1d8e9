/** Draft, publish, versions, roll back: the same on every screen of something that is published. */
@NullMarked
package org.lantern.console.publishing;

import org.jspecify.annotations.NullMarked;
