/**
 * Cells that leave Lantern for somebody's spreadsheet. Level 0.
 *
 * <ul>
 *   <li>R1 When a text goes out as a cell, no spreadsheet takes it for a formula.
 * </ul>
 */
@NullMarked
package org.lantern.sheet;

import org.jspecify.annotations.NullMarked;
