package org.lantern.crimemap.internal.store;

import java.util.List;
import org.lantern.crimemap.Reason;

/**
 * A row that was not kept.
 *
 * @param recordNumber blank when none can be read
 * @param cells the row as it stood; a row that could not be cut is one cell
 */
public record Rejection(long line, Reason reason, String recordNumber, List<String> cells) {}
