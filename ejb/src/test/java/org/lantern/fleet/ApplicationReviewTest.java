package org.lantern.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Role;
import org.lantern.database.Wiring;
import org.lantern.fleet.internal.ApplicantMail;
import org.lantern.fleet.internal.Application;
import org.lantern.fleet.internal.ApplicationActs;
import org.lantern.fleet.internal.ApplicationStore;
import org.lantern.fleet.internal.Birth;
import org.lantern.fleet.internal.Readings;
import org.lantern.fleet.internal.SlugNeighbors;
import org.lantern.tenancy.AgencyDirectory;

/** What an operator may decide, and what they are told first. */
class ApplicationReviewTest {
    private final Kept store = new Kept();
    private final Wiring wiring = new Wiring(Map.of())
            .with(ApplicationStore.class, store)
            .with(Birth.class, new Birth())
            .with(ApplicantMail.class, new Unsent())
            .with(ApplicationActs.class, new Unkept())
            .with(SlugNeighbors.class, new SlugNeighbors())
            .with(Readings.class, new Readings())
            .with(AgencyDirectory.class, new AgencyDirectory());
    private final ApplicationReview review = wiring.get(ApplicationReview.class);
    private final Applications applications = wiring.get(Applications.class);

    @Test
    void what_is_not_there_is_not_asked_for_a_reason() throws Exception {
        UUID unknown = UUID.randomUUID();
        assertThat(as(() -> review.reject(unknown, " "))).isInstanceOf(ReviewResult.NoSuchApplication.class);
        UUID known = store.take();
        assertThat(as(() -> review.reject(known, " "))).isInstanceOf(ReviewResult.ReasonMissing.class);
        assertThat(as(() -> review.reject(known, "no"))).isInstanceOf(ReviewResult.Rejected.class);
        assertThat(as(() -> review.reject(known, " "))).isInstanceOf(ReviewResult.Decided.class);
    }

    @Test
    void a_question_is_answered_once_and_then_decided_on() throws Exception {
        UUID id = store.take();
        assertThat(applications.answer(id, OptionalInt.empty(), "unasked")).isInstanceOf(AnswerReceipt.NotAsked.class);
        assertThat(as(() -> review.ask(id, " "))).isInstanceOf(ReviewResult.ReasonMissing.class);
        assertThat(as(() -> review.ask(id, "Which bank?"))).isInstanceOf(ReviewResult.Asked.class);
        assertThat(store.of(id).state()).isEqualTo(ApplicationState.ASKED);
        assertThat(store.of(id).question()).contains("Which bank?");
        assertThat(applications.answer(id, OptionalInt.empty(), "\0")).isInstanceOf(AnswerReceipt.Unfit.class);
        assertThat(applications.answer(id, OptionalInt.empty(), "Both\r\nbanks"))
                .isInstanceOf(AnswerReceipt.Taken.class);
        assertThat(store.of(id).state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(store.of(id).question()).isEmpty();
        assertThat(store.of(id).detail(List.of()).question()).contains("Which bank?");
        assertThat(store.of(id).detail(List.of()).answer()).contains("Both\nbanks");
        assertThat(applications.answer(id, OptionalInt.empty(), "more")).isInstanceOf(AnswerReceipt.NotAsked.class);
    }

    @Test
    void while_a_question_is_open_it_can_be_put_anew_and_decided_on_and_not_after() throws Exception {
        UUID id = store.take();
        as(() -> review.ask(id, "Which bank?"));
        assertThat(as(() -> review.ask(id, "Which river?"))).isInstanceOf(ReviewResult.Asked.class);
        assertThat(as(() -> review.reject(id, "no"))).isInstanceOf(ReviewResult.Rejected.class);
        assertThat(as(() -> review.ask(id, "Why?"))).isInstanceOf(ReviewResult.Decided.class);
        assertThat(applications.answer(id, OptionalInt.empty(), "Because")).isInstanceOf(AnswerReceipt.NotAsked.class);
        assertThat(applications.answer(UUID.randomUUID(), OptionalInt.empty(), "x"))
                .isInstanceOf(AnswerReceipt.NoSuchApplication.class);
    }

    @Test
    void r22_an_answer_to_a_question_that_was_replaced_is_not_taken() throws Exception {
        UUID id = store.take();
        as(() -> review.ask(id, "Which bank?"));
        int seen = applications.status(id).orElseThrow().questionNumber();
        as(() -> review.ask(id, "Do you agree to pay?"));
        assertThat(applications.answer(id, OptionalInt.of(seen), "Yes"))
                .isInstanceOf(AnswerReceipt.OtherQuestion.class);
        assertThat(store.of(id).state()).isEqualTo(ApplicationState.ASKED);
        assertThat(store.of(id).detail(List.of()).answer()).isEmpty();
        int now = applications.status(id).orElseThrow().questionNumber();
        assertThat(applications.answer(id, OptionalInt.of(now), "No")).isInstanceOf(AnswerReceipt.Taken.class);
    }

    @Test
    void a_reason_is_at_most_as_long_as_its_text_says() throws Exception {
        UUID id = store.take();
        assertThat(as(() -> review.reject(id, "x".repeat(2_001)))).isInstanceOf(ReviewResult.ReasonMissing.class);
        assertThat(as(() -> review.reject(id, "x".repeat(2_000)))).isInstanceOf(ReviewResult.Rejected.class);
    }

    private static ReviewResult as(Callable<ReviewResult> act) throws Exception {
        return Actors.call(Actor.vendor("https://id.example", "op", Set.of(Role.VENDOR_OPERATOR)), act);
    }

    /** Letters nobody wants. */
    private static final class Unsent extends ApplicantMail {
        @Override
        public void asked(Application application, String question) {}

        @Override
        public void rejected(Application application, String reason) {}
    }

    /** What nobody reads. */
    private static final class Unkept extends ApplicationActs {
        @Override
        public void keep(Application application, String act, String words) {}
    }

    /** Applications in memory. */
    private static final class Kept extends ApplicationStore {
        private final Map<UUID, Application> kept = new HashMap<>();

        UUID take() {
            var form = new ApplicationForm("Riverton Police", "", "", "", "riverton", "", "", "");
            var application = new Application(form, Instant.EPOCH);
            kept.put(application.id(), application);
            return application.id();
        }

        Application of(UUID id) {
            return lock(id).orElseThrow();
        }

        @Override
        public Optional<Application> find(UUID id) {
            return lock(id);
        }

        @Override
        public Optional<Application> lock(UUID id) {
            return Optional.ofNullable(kept.get(id));
        }
    }
}
