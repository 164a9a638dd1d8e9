package org.lantern.crimemap.internal.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lantern.crimemap.internal.store.ImportFiles;
import org.lantern.outbox.OutboxHandler;
import org.lantern.outbox.Work;

/** Clears the files that nobody needs any more (R9): asked for when an import ends. What is too old, retention clears. */
@ApplicationScoped
public class FileClearing implements OutboxHandler {
    public static final String LANE = "crime-map-clearing";

    @Inject
    private ImportFiles files;

    @Override
    public String lane() {
        return LANE;
    }

    @Override
    @Transactional
    public void handle(Work work) {
        files.clear();
    }
}
