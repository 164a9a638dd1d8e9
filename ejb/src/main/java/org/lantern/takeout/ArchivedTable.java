package org.lantern.takeout;

import java.util.List;

/**
 * One table in an archive.
 *
 * @param name with its schema
 * @param columns in the order in which each row has them
 * @param bytes of its file
 * @param sha256 of its file, in lower-case hexadecimal digits
 */
public record ArchivedTable(String name, List<String> columns, long rows, long bytes, String sha256) {
    public ArchivedTable {
        columns = List.copyOf(columns);
    }

    /** Its file in the archive. */
    String file() {
        return "tables/" + name + ".jsonl";
    }
}
