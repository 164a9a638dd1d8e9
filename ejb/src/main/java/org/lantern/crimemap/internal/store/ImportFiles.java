package org.lantern.crimemap.internal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.UUID;
import org.lantern.crimemap.internal.reading.EncodingSniffer;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.Statements;

/** Files as they were handed in, in chunks of a mebibyte: durable, and behind the wall like everything of an agency. */
@ApplicationScoped
@Transactional
public class ImportFiles {
    private static final int CHUNK = 1 << 20;

    @Inject
    private AgencyConnection connection;

    /** Bytes as they came in; {@code charset} is empty when they are no text. */
    public record Received(UUID id, long sizeBytes, Optional<Charset> charset) {}

    /** A file that was kept. */
    public record StoredFile(UUID id, String name, Charset charset, long sizeBytes) {}

    /** Stores the content, at most {@code limitBytes} and one chunk of it; the file exists once it is kept. */
    public Received receive(InputStream content, long limitBytes) throws IOException {
        UUID id = Ids.next();
        EncodingSniffer sniffer = new EncodingSniffer();
        long size = 0;
        byte[] chunk = content.readNBytes(CHUNK);
        for (int number = 0; chunk.length > 0 && size <= limitBytes; number++) {
            size += chunk.length;
            sniffer.accept(chunk, chunk.length);
            store(id, number, chunk);
            chunk = content.readNBytes(CHUNK);
        }
        return new Received(id, size, sniffer.charset());
    }

    public void keep(Received file, String name, Charset charset) {
        connection.call(c -> Statements.update(
                c,
                "insert into lantern.import_file (id, name, encoding, size_bytes) values (?, ?, ?, ?)",
                file.id(),
                name,
                charset.name(),
                file.sizeBytes()));
    }

    /** Removes the chunks of what was received but is not kept. */
    public void discard(Received file) {
        connection.call(c -> Statements.update(
                c,
                "delete from lantern.import_chunk where tenant_id = (select app.current_agency()) and file_id = ?",
                file.id()));
    }

    public Optional<StoredFile> find(UUID id) {
        return connection.call(c -> Statements.one(
                c,
                row -> new StoredFile(id, row.getString(1), Charset.forName(row.getString(2)), row.getLong(3)),
                """
                select name, encoding, size_bytes from lantern.import_file
                where tenant_id = (select app.current_agency()) and id = ?""",
                id));
    }

    /** Empty after the last. */
    public Optional<byte[]> chunk(UUID file, int number) {
        return connection.call(c -> Statements.one(c, row -> row.getBytes(1), """
                select content from lantern.import_chunk
                where tenant_id = (select app.current_agency()) and file_id = ? and number = ?""", file, number));
    }

    private void store(UUID file, int number, byte[] chunk) {
        connection.call(c -> Statements.update(
                c,
                "insert into lantern.import_chunk (file_id, number, content) values (?, ?, ?)",
                file,
                number,
                chunk));
    }
}
