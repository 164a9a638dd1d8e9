package org.lantern.crimemap;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.ANALYST;
import static org.lantern.authority.Role.AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.crimemap.internal.importing.ImportIntake;
import org.lantern.crimemap.internal.importing.ImportPreviews;
import org.lantern.crimemap.internal.importing.ImportReversal;
import org.lantern.crimemap.internal.importing.RejectionExport;
import org.lantern.crimemap.internal.store.ImportRuns;

/** Where an agency's records come in. */
@Stateless
@Desk
public class ImportDesk {
    /** Bytes of a file that are taken at most. */
    public static final long LARGEST_FILE = 500L * 1024 * 1024;

    @Inject
    private ImportIntake intake;

    @Inject
    private ImportPreviews previews;

    @Inject
    private ImportReversal reversal;

    @Inject
    private ImportRuns runs;

    @Inject
    private RejectionExport rejections;

    /** Takes the file in and starts reading it; returns as soon as the file is safe. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public ImportReceipt start(ImportRequest request) throws IOException {
        return intake.take(request, LARGEST_FILE);
    }

    /** Reads the same file once more, as a new import: after a dry run, or with a corrected mapping. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public ImportReceipt rerun(UUID importId, ColumnMapping mapping, boolean dryRun) {
        return intake.again(importId, mapping, dryRun);
    }

    /** Empty when there is no such import, or its file has been cleared (R9). */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public Optional<ImportPreview> preview(UUID importId) {
        return previews.preview(importId);
    }

    @Needs({ANALYST, AGENCY_ADMINISTRATOR, AUDITOR})
    public Optional<ImportReport> report(UUID importId) {
        return runs.find(importId);
    }

    /** Newest first, at most 100. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR, AUDITOR})
    public List<ImportReport> list() {
        return runs.list();
    }

    /**
     * Writes the rejected rows as CSV (UTF-8, RFC 4180): line, reason, then the row's own cells. No cell starts a formula.
     *
     * @return false, and nothing is written, when there is no such import
     */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public boolean writeRejections(UUID importId, OutputStream target) throws IOException {
        return rejections.write(importId, target);
    }

    /** Stops a running import; it ends as rolled back, within seconds. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public ImportChange cancel(UUID importId) {
        return reversal.cancel(importId);
    }

    /** Takes a done import back as a whole (R7). */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public ImportChange undo(UUID importId) {
        return reversal.undo(importId);
    }
}
