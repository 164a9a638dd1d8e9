package org.lantern.fleet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.audit.AuditEntry;
import org.lantern.audit.AuditFilter;
import org.lantern.audit.internal.EntryStore;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Role;
import org.lantern.database.Database;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.PlatformConnection;

/** R13 of the trail: who of the vendor read an application. */
class ReadingsOnPostgresTest {
    private final OneThread transactions = new OneThread(Database.shared());
    private final Wiring wiring = new Wiring(Map.of())
            .with(AgencyConnection.class, transactions.agencyConnection())
            .with(PlatformConnection.class, transactions.platformConnection());
    private final Readings readings = wiring.get(Readings.class);
    private final EntryStore trail = wiring.get(EntryStore.class);
    private final UUID application = UUID.randomUUID();
    private final AgencyId agency = Database.shared().agency("read-" + Long.toString(System.nanoTime(), 36));

    @BeforeEach
    void somebodyApplies() throws SQLException {
        try (Connection database = Database.shared().connect();
                PreparedStatement row = database.prepareStatement("""
                        insert into lantern.application (id, name, kind, place, time_zone, slug, jurisdiction,
                            administrator_name, administrator_email, state, submitted_at)
                        values (?, 'n', 'k', 'p', 'z', ?, '{}', 'a', 'a@b.example', 'submitted', now())""")) {
            row.setObject(1, application);
            row.setString(2, application.toString());
            row.executeUpdate();
        }
    }

    @Test
    void what_was_read_before_the_birth_stands_in_the_agencys_own_trail() throws Exception {
        read("olivia", Optional.empty());
        read("olivia", Optional.empty());
        read("oscar", Optional.empty());
        assertThat(entries()).isEmpty();
        by("olivia", () -> readings.handOver(application, agency));
        assertThat(entries()).extracting(AuditEntry::subject).containsExactly("oscar", "olivia");
        assertThat(entries()).extracting(AuditEntry::act).containsOnly("application-read");
        assertThat(entries()).extracting(AuditEntry::object).containsOnly("application/" + application);
        assertThat(entries()).allMatch(entry -> entry.detail().contains("readAt"));
    }

    @Test
    void what_is_read_after_the_birth_stands_there_at_once_and_once_an_hour() throws Exception {
        read("olivia", Optional.of(agency));
        read("olivia", Optional.of(agency));
        assertThat(entries()).extracting(AuditEntry::subject).containsExactly("olivia");
    }

    private void read(String operator, Optional<AgencyId> born) throws Exception {
        by(operator, () -> readings.note(application, born));
    }

    private static void by(String operator, Runnable act) throws Exception {
        Actors.call(Actor.vendor("https://id.example", operator, Set.of(Role.VENDOR_OPERATOR)), () -> {
            act.run();
            return operator;
        });
    }

    private List<AuditEntry> entries() throws Exception {
        return Actors.call(
                Actor.member("https://id.example", "eve", agency),
                () -> trail.page(AuditFilter.ALL, Optional.empty(), 100));
    }
}
