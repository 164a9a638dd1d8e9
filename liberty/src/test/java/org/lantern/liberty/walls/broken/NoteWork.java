package org.lantern.liberty.walls.broken;

import org.lantern.outbox.OutboxHandler;
import org.lantern.outbox.Work;

/** Work in the background. */
public final class NoteWork implements OutboxHandler {
    @Override
    public String lane() {
        return "notes";
    }

    @Override
    public void handle(Work work) {}
}
