package org.lantern.crimemap.internal.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.crimemap.internal.reading.RawRow;
import org.lantern.crimemap.internal.reading.RecordFile;
import org.lantern.crimemap.internal.store.ChunkStream;
import org.lantern.crimemap.internal.store.ImportFiles;
import org.lantern.crimemap.internal.store.ImportFiles.StoredFile;

/**
 * The beginning of a file.
 *
 * @param header empty when the file has no line with anything in it
 * @param hasRows whether anything follows the header, be it broken
 */
record FileHead(char delimiter, List<String> header, List<List<String>> rows, boolean hasRows) {
    private static final int ROWS_SHOWN = 20;
    private static final int ROWS_LOOKED_AT = 200;
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_HEADER = 20_000; // characters

    static FileHead of(ImportFiles files, StoredFile file) {
        return of(files, file.id(), file.charset());
    }

    static FileHead of(ImportFiles files, UUID fileId, Charset charset) {
        return read(new ChunkStream(number -> files.chunk(fileId, number)), charset);
    }

    /** Every record keeps its row with the names of all columns: a wide header would be multiplied by the rows. */
    boolean isTooWide() {
        return header.size() > MOST_COLUMNS
                || header.stream().mapToInt(String::length).sum() > LONGEST_HEADER;
    }

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
