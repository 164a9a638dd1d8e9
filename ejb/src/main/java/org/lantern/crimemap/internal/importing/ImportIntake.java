package org.lantern.crimemap.internal.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.crimemap.ColumnMapping;
import org.lantern.crimemap.ImportReceipt;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ImportRequest;
import org.lantern.crimemap.internal.projection.MapSettings;
import org.lantern.crimemap.internal.reading.ColumnGuess;
import org.lantern.crimemap.internal.store.ImportFiles;
import org.lantern.crimemap.internal.store.ImportFiles.Received;
import org.lantern.crimemap.internal.store.ImportFiles.StoredFile;
import org.lantern.crimemap.internal.store.ImportRuns;
import org.lantern.crimemap.internal.store.ImportRuns.Order;
import org.lantern.outbox.Outbox;

/** Takes files in, and orders imports of them. */
@ApplicationScoped
public class ImportIntake {
    private static final int LONGEST_NAME = 200;

    @Inject
    private ImportFiles files;

    @Inject
    private ImportRuns runs;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail trail;

    @Inject
    private MapSettings settings;

    public ImportReceipt take(ImportRequest request, long limitBytes) throws IOException {
        if (room() <= 0) {
            return new ImportReceipt.QuotaReached(settings.importQuotaBytes());
        }
        Received file = files.receive(request.content(), limitBytes);
        Optional<ImportReceipt> refusal = refusal(file, limitBytes);
        if (refusal.isPresent()) {
            files.discard(file);
            return refusal.get();
        }
        Charset charset = file.charset().orElseThrow();
        files.keep(file, shortened(request.fileName()), charset);
        return order(file.id(), charset, request.mapping(), request.dryRun());
    }

    public ImportReceipt again(UUID importId, ColumnMapping mapping, boolean dryRun) {
        files.claim(); // so that the file is not cleared between this look and the new run
        return file(importId)
                .map(file -> order(file.id(), file.charset(), Optional.of(mapping), dryRun))
                .orElseGet(ImportReceipt.Unknown::new);
    }

    private ImportReceipt order(UUID fileId, Charset charset, Optional<ColumnMapping> given, boolean dryRun) {
        List<String> header = FileHead.of(files, fileId, charset).header();
        ColumnMapping mapping = ColumnGuess.complete(header, given.orElse(new ColumnMapping(Map.of())));
        Optional<ImportReport.Failure> failure = failure(header, mapping);
        UUID id = runs.add(fileId, dryRun, mapping, failure);
        trail.record("import-started", "import/" + id, Map.of("dryRun", dryRun));
        if (failure.isEmpty()) {
            outbox.add(ImportWork.LANE, id.toString(), "");
        }
        return new ImportReceipt.Accepted(id);
    }

    private static Optional<ImportReport.Failure> failure(List<String> header, ColumnMapping mapping) {
        if (!header.containsAll(mapping.columns().values())) {
            return Optional.of(ImportReport.Failure.COLUMN_UNKNOWN);
        }
        return mapping.missing().isEmpty() ? Optional.empty() : Optional.of(ImportReport.Failure.COLUMNS_MISSING);
    }

    private Optional<ImportReceipt> refusal(Received file, long limitBytes) {
        if (file.sizeBytes() > limitBytes) {
            return Optional.of(new ImportReceipt.TooLarge(limitBytes));
        }
        files.claim(); // so that files received side by side do not fill the same room
        if (file.sizeBytes() > room()) {
            return Optional.of(new ImportReceipt.QuotaReached(settings.importQuotaBytes()));
        }
        if (file.charset().isEmpty()) {
            return Optional.of(new ImportReceipt.Unreadable(ImportReceipt.Flaw.NOT_TEXT));
        }
        return flaw(FileHead.of(files, file.id(), file.charset().get())).map(ImportReceipt.Unreadable::new);
    }

    private long room() {
        return settings.importQuotaBytes() - files.keptBytes();
    }

    private static Optional<ImportReceipt.Flaw> flaw(FileHead head) {
        if (head.header().isEmpty()) {
            return Optional.of(ImportReceipt.Flaw.EMPTY);
        }
        if (head.isTooWide()) {
            return Optional.of(ImportReceipt.Flaw.TOO_WIDE);
        }
        return head.hasRows() ? Optional.empty() : Optional.of(ImportReceipt.Flaw.HEADER_ONLY);
    }

    private Optional<StoredFile> file(UUID importId) {
        return runs.order(importId).map(Order::fileId).flatMap(files::find).filter(StoredFile::isWhole);
    }

    private static String shortened(String fileName) {
        String plain = fileName.replaceAll("\\p{Cntrl}", "").strip();
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }
}
