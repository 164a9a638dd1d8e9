package org.lantern.crimemap.internal.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lantern.crimemap.internal.store.Rejection;
import org.lantern.sheet.CsvCell;

/** Rejected rows as CSV (RFC 4180, UTF-8): line, reason, then the row's cells, none of which starts a formula. */
final class RejectionSheet {
    private final CsvWriter writer;

    RejectionSheet(OutputStream target, List<String> header) {
        writer = CsvWriter.builder().build(target, StandardCharsets.UTF_8);
        write("line", "reason", header);
    }

    void add(Rejection rejection) {
        write(Long.toString(rejection.line()), rejection.reason().code(), rejection.cells());
    }

    void end() throws IOException {
        writer.flush();
    }

    private void write(String line, String reason, List<String> cells) {
        List<String> record = new ArrayList<>();
        record.add(line);
        record.add(reason);
        cells.stream().map(CsvCell::guarded).forEach(record::add);
        writer.writeRecord(record);
    }
}
