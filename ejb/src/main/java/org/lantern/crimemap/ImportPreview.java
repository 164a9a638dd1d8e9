package org.lantern.crimemap;

import java.util.List;
import java.util.Set;

/**
 * What the first rows of a file look like when they are read as Lantern would read them.
 *
 * @param encoding IANA name of the sniffed character set
 * @param delimiter comma, semicolon, tab or bar
 * @param header column names; a column without a name is called by its number
 * @param rows at most 20, each as long as the header
 * @param mapping the given mapping where there is one, filled up with the guess
 * @param missing required fields that neither names
 */
public record ImportPreview(
        String encoding,
        char delimiter,
        List<String> header,
        List<List<String>> rows,
        ColumnMapping mapping,
        Set<RecordField> missing) {
    public ImportPreview {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        missing = Set.copyOf(missing);
    }
}
