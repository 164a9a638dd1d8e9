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
import org.lantern.keeping.Erasing;
import org.lantern.keeping.LegalHolds;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.Statements;

/** Files as they were handed in, in chunks of a mebibyte: durable, and behind the wall like everything of an agency. */
@ApplicationScoped
@Transactional
public class ImportFiles {
    private static final int CHUNK = 1 << 20;

    private static final String STANDS = """
            exists (select 1 from lantern.import_run run where run.tenant_id = %1$s.tenant_id
                    and run.file_id = %1$s.%2$s and run.state = 'done' and not run.dry_run)""";

    private static final String IDLE = """
            r.cleared_at is null
            and not exists (select 1 from lantern.import_run run
                            where run.tenant_id = r.tenant_id and run.file_id = r.id and run.state = 'running')""";

    private static final String ENDED_ITS_ROWS = "(run.dry_run or run.state <> 'done')";

    /** The first chunk has the names of the columns: rows that a standing import rejected are told with them. */
    static final Erasing ERASING = Erasing.rows("lantern.import_file", "id", "r.received_at")
            .when(IDLE)
            .emptying("cleared_at = now()")
            .with(
                    "lantern.import_chunk",
                    "x.file_id = g.id and (x.number > 0 or not " + STANDS.formatted("x", "file_id") + ")")
            .with("lantern.import_rejection", """
                    x.import_id in (select run.id from lantern.import_run run where run.tenant_id = x.tenant_id
                                    and run.file_id = g.id and\s""" + ENDED_ITS_ROWS + ")")
            .inTurn("/import-files")
            .heldBy("number of an import", """
                    exists (select 1 from lantern.import_run run where run.tenant_id = r.tenant_id
                            and run.file_id = r.id and run.id::text = h.object)""");

    private static final String FREE = " and not " + LegalHolds.over(CrimeMapRecords.IMPORT_FILES, ERASING);

    private static final String SUCCESSOR_STANDS = """
            exists (select 1 from lantern.import_file later
                    join lantern.import_run run on run.tenant_id = later.tenant_id and run.file_id = later.id
                    where later.tenant_id = r.tenant_id and later.name = r.name and later.received_at > r.received_at
                      and run.state = 'done' and not run.dry_run)""";

    private static final String CLEAR = "update lantern.import_file r set cleared_at = now()"
            + " where r.tenant_id = (select app.current_agency()) and " + IDLE + FREE
            + " and not " + STANDS.formatted("r", "id") + " and " + SUCCESSOR_STANDS;

    private static final String FORGET_BYTES = """
            delete from lantern.import_chunk c using lantern.import_file r
            where c.tenant_id = (select app.current_agency()) and r.tenant_id = c.tenant_id and r.id = c.file_id
              and r.cleared_at is not null and (c.number > 0 or not""" + " " + STANDS.formatted("r", "id") + ")" + FREE;

    private static final String FORGET_REJECTIONS = """
            delete from lantern.import_rejection j using lantern.import_run run, lantern.import_file r
            where j.tenant_id = (select app.current_agency()) and run.tenant_id = j.tenant_id and run.id = j.import_id
              and r.tenant_id = run.tenant_id and r.id = run.file_id and r.cleared_at is not null
              and\s""" + ENDED_ITS_ROWS + FREE;

    @Inject
    private AgencyConnection connection;

    /** Bytes as they came in; {@code charset} is empty when they are no text. */
    public record Received(UUID id, long sizeBytes, Optional<Charset> charset) {}

    /**
     * A file that was kept.
     *
     * @param isWhole false once its bytes have been cleared
     */
    public record StoredFile(UUID id, String name, Charset charset, long sizeBytes, boolean isWhole) {}

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

    /** Keeps files from being cleared by others until the transaction ends, or waits until they have been. */
    public void claim() {
        connection.call(c -> Statements.list(
                c,
                row -> true,
                "select pg_advisory_xact_lock(hashtextextended((select app.current_agency()) || '/import-files', 0))"));
    }

    /** Of all files together that have not been cleared. */
    public long keptBytes() {
        return connection
                .call(c -> Statements.one(c, row -> row.getLong(1), """
                        select coalesce(sum(size_bytes), 0)::bigint from lantern.import_file
                        where tenant_id = (select app.current_agency()) and cleared_at is null"""))
                .orElse(0L);
    }

    /**
     * Clears files on which no import stands while one stands on a later file of their name, unless they are held. A run
     * that goes on keeps its file. What rows trial runs and ended ones rejected goes with the bytes.
     *
     * @return how many
     */
    public int clear() {
        claim();
        return connection.call(c -> {
            int cleared = Statements.update(c, CLEAR);
            Statements.update(c, FORGET_BYTES);
            Statements.update(c, FORGET_REJECTIONS);
            return cleared;
        });
    }

    public Optional<StoredFile> find(UUID id) {
        return connection.call(c -> Statements.one(
                c,
                row -> new StoredFile(
                        id, row.getString(1), Charset.forName(row.getString(2)), row.getLong(3), row.getBoolean(4)),
                """
                select name, encoding, size_bytes, cleared_at is null from lantern.import_file
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
