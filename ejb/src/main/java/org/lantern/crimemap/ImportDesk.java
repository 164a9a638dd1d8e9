package org.lantern.crimemap;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.ANALYST;
import static org.lantern.authority.Role.AUDITOR;

import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;

/** Where an agency's records come in. */
@Stateless
@Desk
public class ImportDesk {
    /** Bytes of a file that are taken at most. */
    public static final long LARGEST_FILE = 500L * 1024 * 1024;

    /** Takes the file in and starts reading it; returns as soon as the file is safe. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public ImportReceipt start(ImportRequest request) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Reads the same file once more, as a new import: after a dry run, or with a corrected mapping. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public ImportReceipt rerun(UUID importId, ColumnMapping mapping, boolean dryRun) {
        throw new UnsupportedOperationException();
    }

    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public Optional<ImportPreview> preview(UUID importId) {
        throw new UnsupportedOperationException();
    }

    @Needs({ANALYST, AGENCY_ADMINISTRATOR, AUDITOR})
    public Optional<ImportReport> report(UUID importId) {
        throw new UnsupportedOperationException();
    }

    /** Newest first, at most 100. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR, AUDITOR})
    public List<ImportReport> list() {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes the rejected rows as CSV (UTF-8, RFC 4180): line, reason, then the row's own cells. No cell starts a formula.
     *
     * @return false, and nothing is written, when there is no such import
     */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public boolean writeRejections(UUID importId, OutputStream target) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Stops a running import; it ends as rolled back, within seconds. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public ImportChange cancel(UUID importId) {
        throw new UnsupportedOperationException();
    }

    /** Takes a done import back as a whole (R7). */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public ImportChange undo(UUID importId) {
        throw new UnsupportedOperationException();
    }
}
