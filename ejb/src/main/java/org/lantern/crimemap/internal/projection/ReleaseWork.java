package org.lantern.crimemap.internal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lantern.outbox.OutboxHandler;
import org.lantern.outbox.Work;

/** Publishes the records whose delay has passed. */
@ApplicationScoped
public class ReleaseWork implements OutboxHandler {
    @Inject
    private LiveRules rules;

    @Override
    public String lane() {
        return Releases.LANE;
    }

    @Override
    @Transactional
    public void handle(Work work) {
        rules.apply();
    }
}
