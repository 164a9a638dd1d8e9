package org.lantern.crimemap.internal.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantern.crimemap.internal.reading.RawRow;
import org.lantern.crimemap.internal.reading.RecordFile;

/**
 * The beginning of a file.
 *
 * @param header empty when the file has no line with anything in it
 * @param hasRows whether anything follows the header, be it broken
 */
record FileHead(char delimiter, List<String> header, List<List<String>> rows, boolean hasRows) {
    private static final int ROWS_SHOWN = 20;
    private static final int ROWS_LOOKED_AT = 200;

    static FileHead read(InputStream content, Charset charset) {
        try (RecordFile file = new RecordFile(content, charset)) {
            List<List<String>> rows = new ArrayList<>();
            int looked = 0;
            while (looked < ROWS_LOOKED_AT && rows.size() < ROWS_SHOWN) {
                Optional<RawRow> row = file.next();
                if (row.isEmpty()) {
                    break;
                }
                looked++;
                if (row.get() instanceof RawRow.Cells whole) {
                    rows.add(whole.cells());
                }
            }
            return new FileHead(file.delimiter(), file.header(), rows, looked > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
