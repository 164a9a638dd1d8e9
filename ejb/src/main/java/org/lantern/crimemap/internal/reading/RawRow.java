package org.lantern.crimemap.internal.reading;

import java.util.List;

/** One data row of a file. */
public sealed interface RawRow {
    /** Physical line on which the row starts; the file's first line is 1. */
    long line();

    /** As many cells as the header has. */
    record Cells(long line, List<String> cells) implements RawRow {}

    /** A line that cannot be cut into as many cells as the header has. */
    record Broken(long line, String text) implements RawRow {}
}
