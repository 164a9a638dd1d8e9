package org.lantern.crimemap.internal.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.crimemap.ColumnMapping;
import org.lantern.crimemap.ImportPreview;
import org.lantern.crimemap.internal.store.ImportFiles;
import org.lantern.crimemap.internal.store.ImportFiles.StoredFile;
import org.lantern.crimemap.internal.store.ImportRuns;
import org.lantern.crimemap.internal.store.ImportRuns.Order;

/** Looks into the files behind imports, for as long as their bytes are kept. */
@ApplicationScoped
public class ImportPreviews {
    /** A screen that shows a preview asks for it again and again. */
    private static final Duration ONE_LOOK = Duration.ofHours(1);

    @Inject
    private ImportFiles files;

    @Inject
    private ImportRuns runs;

    @Inject
    private AuditTrail trail;

    /**
     * Empty when there is no such import, or its file has been cleared. Audited in the caller's transaction, which ends
     * before the caller has the rows (R17).
     */
    public Optional<ImportPreview> preview(UUID importId) {
        return runs.order(importId)
                .flatMap(order -> files.find(order.fileId())
                        .filter(StoredFile::isWhole)
                        .map(file -> preview(file, order.mapping())))
                .map(preview -> {
                    trail.recordOnceIn(ONE_LOOK, "import-previewed", "import/" + importId);
                    return preview;
                });
    }

    /** The columns of the file behind an import; none when nothing of it is left, empty when there is no such import. */
    public Optional<List<String>> header(UUID importId) {
        return runs.order(importId)
                .map(Order::fileId)
                .flatMap(files::find)
                .map(file -> FileHead.of(files, file).header());
    }

    private ImportPreview preview(StoredFile file, ColumnMapping mapping) {
        FileHead head = FileHead.of(files, file);
        return new ImportPreview(
                file.charset().name(), head.delimiter(), head.header(), head.rows(), mapping, mapping.missing());
    }
}
