package org.lantern.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.audit.AuditEntry;
import org.lantern.audit.AuditFilter;
import org.lantern.audit.Change;
import org.lantern.audit.HeadSigned;
import org.lantern.audit.TrailHead;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.database.Database;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;

/** R14 */
class HeadMailOnPostgresTest {
    private final List<Long> mailed = new ArrayList<>();
    private final Wiring wiring = new Wiring(Map.of())
            .with(AgencyConnection.class, new OneThread(Database.shared()).agencyConnection())
            .with(
                    Event.class,
                    new Events(event -> mailed.add(((HeadSigned) event).head().position())));
    private final HeadMail mail = wiring.get(HeadMail.class);
    private final EntryStore trail = wiring.get(EntryStore.class);
    private final AgencyId ours = Database.shared().agency("mails-" + Long.toString(System.nanoTime(), 36));
    private final AgencyId theirs = Database.shared().agency("silent-" + Long.toString(System.nanoTime(), 36));

    @Test
    void nobody_is_mailed_until_their_agency_wants_it() throws Exception {
        send(ours, 1);
        as(ours, () -> mail.turn(true));
        send(theirs, 2);
        assertThat(mailed).isEmpty();
        send(ours, 2);
        assertThat(mailed).as("positive control").containsExactly(2L);
    }

    @Test
    void each_head_is_mailed_once_and_only_when_it_has_moved() throws Exception {
        as(ours, () -> mail.turn(true));
        send(ours, 5);
        send(ours, 5);
        send(ours, 4);
        send(ours, 9);
        assertThat(mailed).containsExactly(5L, 9L);
    }

    @Test
    void turned_off_it_ends_and_turned_on_it_goes_on_from_there() throws Exception {
        as(ours, () -> mail.turn(true));
        send(ours, 5);
        as(ours, () -> mail.turn(false));
        send(ours, 6);
        as(ours, () -> mail.turn(true));
        send(ours, 5);
        send(ours, 7);
        assertThat(mailed).containsExactly(5L, 7L);
    }

    @Test
    void that_it_is_turned_stands_in_the_trail_and_turning_it_to_what_it_was_does_not() throws Exception {
        as(ours, () -> mail.turn(false));
        as(ours, () -> mail.turn(true));
        as(ours, () -> mail.turn(true));
        as(ours, () -> mail.turn(false));
        List<AuditEntry> entries = Actors.call(
                Actor.member("https://id.example", "eve", ours),
                () -> trail.page(AuditFilter.ALL, Optional.empty(), 10));
        assertThat(entries).extracting(AuditEntry::act).containsOnly("audit-head-mail-changed");
        assertThat(entries)
                .flatExtracting(AuditEntry::changes)
                .containsExactly(
                        new Change("mailsHeads", Optional.of("on"), Optional.of("off")),
                        new Change("mailsHeads", Optional.of("off"), Optional.of("on")));
    }

    private void send(AgencyId agency, long position) throws Exception {
        as(agency, () -> mail.send(Optional.of(new TrailHead(agency.value(), position, "00", Instant.EPOCH, ""))));
    }

    private static void as(AgencyId agency, Runnable act) throws Exception {
        Actors.call(Actor.member("https://id.example", "ada", agency), () -> {
            act.run();
            return agency;
        });
    }
}
