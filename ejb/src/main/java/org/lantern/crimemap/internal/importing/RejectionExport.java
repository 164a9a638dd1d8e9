package org.lantern.crimemap.internal.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.audit.Disclosures;
import org.lantern.crimemap.internal.store.Rejections;

/** Hands out the rows that an import did not keep. */
@ApplicationScoped
public class RejectionExport {
    @Inject
    private ImportPreviews previews;

    @Inject
    private Rejections rejections;

    @Inject
    private Disclosures disclosures;

    /** False, and nothing written, when there is no such import. */
    public boolean write(UUID importId, OutputStream target) throws IOException {
        Optional<List<String>> header = previews.header(importId);
        if (header.isEmpty()) {
            return false;
        }
        disclosures.record("rejections-exported", "import/" + importId);
        RejectionSheet sheet = new RejectionSheet(target, header.get());
        rejections.each(importId, sheet::add);
        sheet.end();
        return true;
    }
}
