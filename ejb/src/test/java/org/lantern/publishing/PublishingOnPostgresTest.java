package org.lantern.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.audit.AuditEntry;
import org.lantern.audit.AuditFilter;
import org.lantern.audit.Change;
import org.lantern.audit.internal.EntryStore;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.database.Database;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.PlatformConnection;

class PublishingOnPostgresTest {
    private static final Kind<Greeting> GREETING = new Kind<>("greeting", Greeting.class);
    private static final OneThread TRANSACTIONS = new OneThread(Database.shared());
    private static final Wiring WIRING = new Wiring(Map.of())
            .with(AgencyConnection.class, TRANSACTIONS.agencyConnection())
            .with(PlatformConnection.class, TRANSACTIONS.platformConnection())
            .with(Event.class, new Events(event -> {}));
    private static final Publishing PUBLISHING = WIRING.get(Publishing.class);
    private static final EntryStore TRAIL = WIRING.get(EntryStore.class);

    private AgencyId agency;

    /** Something an agency edits. */
    public record Greeting(String words) {}

    @BeforeEach
    void found() {
        agency = Database.shared().agency("greeter-" + Long.toString(System.nanoTime(), 36));
        as(agency, () -> {
            PUBLISHING.publishFirst(GREETING, new Greeting("Welcome"), "Lantern", "");
            return agency;
        });
    }

    @Test
    void r1_a_revision_that_never_was_is_refused_while_there_is_no_draft() {
        assertThat(save(7)).isInstanceOf(SaveResult.Conflict.class);
        assertThat(draft().revision()).isZero();
        assertThat(draft().body()).isEqualTo(new Greeting("Welcome"));
    }

    @Test
    void r1_the_newest_revision_is_saved_over_and_no_other() {
        assertThat(save(0)).isInstanceOf(SaveResult.Saved.class);
        assertThat(save(0)).isInstanceOf(SaveResult.Conflict.class);
        assertThat(save(1)).isInstanceOf(SaveResult.Saved.class);
        assertThat(save(1)).isInstanceOf(SaveResult.Conflict.class);
        assertThat(draft().revision()).isEqualTo(2);
    }

    @Test
    void r3_rolling_back_publishes_the_older_content_anew() {
        save(0);
        as(agency, () -> PUBLISHING.publish(GREETING, 1, "Ana", "new words"));
        as(agency, () -> PUBLISHING.rollBack(GREETING, 1, "Ana", "back"));
        Version<Greeting> live = as(agency, () -> PUBLISHING.live(GREETING)).orElseThrow();
        assertThat(live.number()).isEqualTo(3);
        assertThat(live.body()).isEqualTo(new Greeting("Welcome"));
        assertThat(draft().body()).isEqualTo(new Greeting("Welcome"));
    }

    /** R12 of the trail. */
    @Test
    void the_trail_tells_what_was_published_over_what() {
        save(0);
        as(agency, () -> PUBLISHING.publish(GREETING, 1, "Ana", "new words"));
        List<AuditEntry> entries = as(agency, () -> TRAIL.page(AuditFilter.ALL, Optional.empty(), 10));
        assertThat(entries).extracting(AuditEntry::object).containsExactly("greeting/2", "greeting/1");
        assertThat(entries.getFirst().changes())
                .containsExactly(
                        new Change("version", Optional.of("1"), Optional.of("2")),
                        new Change("words", Optional.of("Welcome"), Optional.of("Bienvenidos")));
        assertThat(entries.getLast().changes())
                .as("the first was published over nothing")
                .isEmpty();
    }

    @Test
    void another_agency_sees_nothing_of_it() {
        save(0);
        AgencyId other = Database.shared().agency("other-" + Long.toString(System.nanoTime(), 36));
        assertThat(as(other, () -> PUBLISHING.draft(GREETING))).isEmpty();
        assertThat(as(other, () -> PUBLISHING.versions(GREETING))).isEmpty();
    }

    private SaveResult<Greeting> save(long revision) {
        return as(agency, () -> PUBLISHING.save(GREETING, new Greeting("Bienvenidos"), revision, "Ana"));
    }

    private Draft<Greeting> draft() {
        return as(agency, () -> PUBLISHING.draft(GREETING)).orElseThrow();
    }

    private static <T> T as(AgencyId agency, Supplier<T> call) {
        try {
            return Actors.call(Actor.member("https://id.example", "pio", agency), call::get);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
