/** The main job from end to end, as people do it: from an application to a resident's look at the map. */
@NullMarked
package org.lantern.liberty.path;

import org.jspecify.annotations.NullMarked;
