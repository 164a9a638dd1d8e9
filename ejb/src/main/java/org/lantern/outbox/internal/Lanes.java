package org.lantern.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.outbox.OutboxHandler;

/** Who does the work of which lane. */
@ApplicationScoped
public class Lanes {

    @Inject
    @Any
    private Instance<OutboxHandler> handlers;

    Optional<OutboxHandler> handler(String lane) {
        return handlers.stream()
                .filter(candidate -> candidate.lane().equals(lane))
                .findFirst();
    }

    /** The lanes whose work may take minutes or hours. */
    Set<String> ofLongWork() {
        return handlers.stream()
                .filter(OutboxHandler::isLong)
                .map(OutboxHandler::lane)
                .collect(Collectors.toUnmodifiableSet());
    }
}
