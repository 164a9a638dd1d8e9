/**
 * The walls between agencies, tried from both sides: beside each refusal stands the same act allowed for the right
 * person, and each check is itself tried on something deliberately broken.
 */
@NullMarked
package org.lantern.liberty.walls;

import org.jspecify.annotations.NullMarked;
