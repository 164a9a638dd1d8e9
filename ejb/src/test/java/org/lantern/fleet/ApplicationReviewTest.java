package org.lantern.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Role;
import org.lantern.database.Wiring;
import org.lantern.fleet.internal.Application;
import org.lantern.fleet.internal.ApplicationStore;
import org.lantern.fleet.internal.Birth;

/** What an operator may decide, and what they are told first. */
class ApplicationReviewTest {
    private final Applications store = new Applications();
    private final ApplicationReview review = new Wiring(Map.of())
            .with(ApplicationStore.class, store)
            .with(Birth.class, new Birth())
            .get(ApplicationReview.class);

    @Test
    void what_is_not_there_is_not_asked_for_a_reason() throws Exception {
        UUID unknown = UUID.randomUUID();
        assertThat(as(() -> review.reject(unknown, " "))).isInstanceOf(ReviewResult.NoSuchApplication.class);
        UUID known = store.take();
        assertThat(as(() -> review.reject(known, " "))).isInstanceOf(ReviewResult.ReasonMissing.class);
        assertThat(as(() -> review.reject(known, "no"))).isInstanceOf(ReviewResult.Rejected.class);
        assertThat(as(() -> review.reject(known, " "))).isInstanceOf(ReviewResult.Decided.class);
    }

    private static ReviewResult as(java.util.concurrent.Callable<ReviewResult> act) throws Exception {
        return Actors.call(Actor.vendor("https://id.example", "op", Set.of(Role.VENDOR_OPERATOR)), act);
    }

    /** Applications in memory. */
    private static final class Applications extends ApplicationStore {
        private final Map<UUID, Application> kept = new HashMap<>();

        UUID take() {
            var form = new ApplicationForm("Riverton Police", "", "", "", "riverton", "", "", "");
            var application = new Application(form, Instant.EPOCH);
            kept.put(application.id(), application);
            return application.id();
        }

        @Override
        public Optional<Application> lock(UUID id) {
            return Optional.ofNullable(kept.get(id));
        }
    }
}
