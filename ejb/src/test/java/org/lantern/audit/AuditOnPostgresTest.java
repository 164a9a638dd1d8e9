package org.lantern.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.audit.ChainFinding.Kind;
import org.lantern.audit.internal.ChainStore;
import org.lantern.audit.internal.EntryStore;
import org.lantern.audit.internal.RefusalLog;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Refusal;
import org.lantern.database.Database;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.PlatformConnection;

/** The trail over a real database, and what its owner, who can do everything, cannot do unseen. */
class AuditOnPostgresTest {
    private final Database database = Database.shared();
    private final OneThread transactions = new OneThread(database);
    private final Wiring wiring = new Wiring(Map.of())
            .with(AgencyConnection.class, transactions.agencyConnection())
            .with(PlatformConnection.class, transactions.platformConnection());
    private final AuditTrail trail = wiring.get(AuditTrail.class);
    private final ChainStore chain = wiring.get(ChainStore.class);
    private final AgencyId ours =
            database.agency("audit-" + UUID.randomUUID().toString().substring(0, 8));
    private final AgencyId theirs =
            database.agency("audit-" + UUID.randomUUID().toString().substring(0, 8));

    @BeforeEach
    void sixActsAreSealed() throws Exception {
        for (int i = 1; i <= 5; i++) {
            record(ours, "act-" + "abcde".charAt(i - 1), "object/" + i);
        }
        as(ours, () -> {
            trail.record(
                    "invitation-issued", "invitation/1", Map.of("roles", "viewer"), Map.of("email", "ada@a.example"));
            return "";
        });
        record(theirs, "act", "object/1");
        assertThat(chain.waiting()).contains(ours, theirs);
        assertThat(as(ours, chain::seal)).isEqualTo(6);
        assertThat(as(theirs, chain::seal)).isEqualTo(1);
    }

    @Test
    void r4_what_was_recorded_hangs_on_its_own_agencys_chain_once() throws Exception {
        assertThat(findings(ours)).isEmpty();
        assertThat(chain.waiting()).doesNotContain(ours, theirs);
        assertThat(as(ours, chain::seal)).isZero();
        record(ours, "act", "object/7");
        as(ours, chain::seal);
        assertThat(as(ours, chain::last).orElseThrow().position()).isEqualTo(7);
        assertThat(findings(ours)).isEmpty();
    }

    @Test
    void r3_r6_entries_are_read_by_filter_with_what_is_left_of_their_personal_values() throws Exception {
        EntryStore store = wiring.get(EntryStore.class);
        assertThat(as(ours, store::acts))
                .containsExactly("act-a", "act-b", "act-c", "act-d", "act-e", "invitation-issued");
        AuditFilter issued = new AuditFilter(
                Optional.of("invitation-issued"),
                Optional.of("ada"),
                Optional.of(java.time.Instant.EPOCH),
                Optional.of(java.time.Instant.now().plusSeconds(60)));
        List<AuditEntry> found = as(ours, () -> store.page(issued, Optional.empty(), 10));
        assertThat(found).extracting(AuditEntry::object).containsExactly("invitation/1");
        assertThat(as(ours, () -> store.personal(found)))
                .isEqualTo(Map.of(found.getFirst().id(), Map.of("email", "ada@a.example")));
        List<AuditEntry> all = as(ours, () -> store.page(AuditFilter.ALL, Optional.empty(), 4));
        assertThat(all).hasSize(4);
        assertThat(as(
                        ours,
                        () -> store.page(
                                AuditFilter.ALL, Optional.of(all.getLast().id()), 10)))
                .hasSize(2);
        assertThat(as(theirs, () -> store.personal(found))).isEmpty();
    }

    @Test
    void r15_who_is_not_here_any_more_has_a_name_until_it_is_erased() throws Exception {
        EntryStore store = wiring.get(EntryStore.class);
        as(ours, () -> {
            trail.record(
                    "invitation-accepted",
                    "invitation/2",
                    Map.of("subject", "s-2"),
                    Map.of("name", "Bo", "email", "b@a"));
            trail.record("api-client-deleted", "api-client/3", Map.of("subject", "s-3", "name", "Nightly"));
            trail.record("member-removed", "member/2", Map.of("subject", "s-2"), Map.of("name", "Bob", "email", "b@a"));
            return "";
        });
        KeptNames kept = as(ours, store::names);
        assertThat(kept.bySubject()).isEqualTo(Map.of("s-2", "Bob"));
        assertThat(kept.programs()).isEqualTo(Map.of("s-3", "Nightly"));
        assertThat(kept.byObject())
                .isEqualTo(Map.of(
                        "invitation/1",
                        "ada@a.example",
                        "invitation/2",
                        "Bo",
                        "member/2",
                        "Bob",
                        "api-client/3",
                        "Nightly"));
        assertThat(as(theirs, store::names).byObject()).isEmpty();
        asOwner("delete from lantern.audit_personal where value = 'Bob' and tenant_id = '%s'");
        assertThat(as(ours, store::names).bySubject()).isEqualTo(Map.of("s-2", "Bo"));
    }

    @Test
    void r2_the_application_can_neither_change_nor_delete() {
        for (String sql : List.of(
                "update lantern.audit_entry set act = 'x'",
                "delete from lantern.audit_entry",
                "update lantern.audit_link set position = position + 1",
                "delete from lantern.audit_link",
                "update lantern.audit_personal set value = 'x'",
                "truncate lantern.audit_link")) {
            assertThatThrownBy(() -> asApplication(sql)).as(sql).hasMessageContaining("permission denied");
        }
    }

    @Test
    void r7_an_altered_row_is_named() throws Exception {
        asOwner("update lantern.audit_entry set object = 'object/9' where act = 'act-c' and tenant_id = '%s'");
        assertThat(findings(ours))
                .extracting(ChainFinding::kind, ChainFinding::position)
                .containsExactly(pair(Kind.ALTERED, 3));
    }

    @Test
    void r7_a_changed_time_is_seen_to_the_microsecond() throws Exception {
        asOwner(
                "update lantern.audit_entry set at = at + interval '1 microsecond' where act = 'act-b' and tenant_id = '%s'");
        assertThat(findings(ours))
                .extracting(ChainFinding::kind, ChainFinding::position)
                .containsExactly(pair(Kind.ALTERED, 2));
    }

    @Test
    void r7_a_deleted_row_is_named() throws Exception {
        asOwner("delete from lantern.audit_link where position = 4 and tenant_id = '%s'");
        assertThat(findings(ours))
                .extracting(ChainFinding::kind, ChainFinding::position)
                .containsExactly(pair(Kind.REMOVED, 4));
    }

    @Test
    void r7_rows_that_changed_places_are_named() throws Exception {
        asOwner("""
                update lantern.audit_entry e set act = o.act, object = o.object from lantern.audit_entry o
                where o.tenant_id = e.tenant_id and e.tenant_id = '%s'
                  and (e.act, o.act) in (('act-b', 'act-c'), ('act-c', 'act-b'))""");
        assertThat(findings(ours))
                .extracting(ChainFinding::kind, ChainFinding::position)
                .containsExactly(pair(Kind.ALTERED, 2), pair(Kind.ALTERED, 3));
    }

    @Test
    void r5_r7_a_cut_end_is_found_by_the_head_outside() throws Exception {
        SealedEntry last = as(ours, chain::last).orElseThrow();
        TrailHead head = TrailHead.sign(
                ours.value(), last, java.time.Instant.EPOCH, SigningKeys.make().getPrivate());
        asOwner("delete from lantern.audit_link where position > 4 and tenant_id = '%s'");
        assertThat(findings(ours, head)).extracting(ChainFinding::kind).containsExactly(Kind.TRUNCATED);
    }

    @Test
    void r6_a_personal_value_is_erased_and_the_chain_holds() throws Exception {
        asOwner("update lantern.audit_personal set value = 'eve@a.example' where tenant_id = '%s'");
        assertThat(findings(ours))
                .extracting(ChainFinding::kind, ChainFinding::position)
                .containsExactly(pair(Kind.ALTERED, 6));
        as(
                ours,
                () -> transactions.agencyConnection().call(c -> {
                    try (Statement statement = c.createStatement()) {
                        return statement.executeUpdate("delete from lantern.audit_personal");
                    }
                }));
        assertThat(findings(ours)).isEmpty();
        assertThat(findings(theirs)).isEmpty();
    }

    @Test
    void r8_the_same_refusal_stands_in_the_trail_once() throws Exception {
        RefusalLog refusals = wiring.get(RefusalLog.class);
        Refusal refusal = new Refusal(AuditDesk.class.getMethod("export"));
        assertThat(refusal.words()).isEqualTo("audit-desk/export");
        for (int i = 0; i < 3; i++) {
            as(ours, () -> {
                refusals.keep(refusal);
                return "";
            });
        }
        assertThat(as(ours, chain::seal)).isEqualTo(1);
        as(theirs, () -> {
            refusals.keep(refusal);
            return "";
        });
        assertThat(as(theirs, chain::seal)).as("of another agency").isEqualTo(1);
    }

    /** A row that says an entry waits although it hangs on the chain: the application's role can write one. */
    @Test
    void r4_what_is_sealed_already_keeps_nothing_from_being_sealed() throws Exception {
        once("ada", "looked", "object/1", Duration.ZERO);
        assertThat(as(ours, chain::seal)).isEqualTo(1);
        as(
                ours,
                () -> transactions.agencyConnection().call(c -> {
                    try (Statement statement = c.createStatement()) {
                        return statement.executeUpdate("insert into lantern.audit_due (tenant_id, entry_id)"
                                + " select tenant_id, entry_id from lantern.audit_link");
                    }
                }));
        once("ada", "looked", "object/2", Duration.ZERO);
        assertThat(as(ours, chain::seal)).isEqualTo(1);
        assertThat(findings(ours)).isEmpty();
    }

    @Test
    void r10_what_says_nothing_new_is_recorded_once_in_its_span() throws Exception {
        for (int i = 0; i < 3; i++) {
            once("ada", "looked", "object/1", Duration.ofHours(1));
        }
        assertThat(as(ours, chain::seal)).isEqualTo(1);
        once("bob", "looked", "object/1", Duration.ofHours(1));
        once("ada", "looked", "object/2", Duration.ofHours(1));
        once("ada", "took", "object/1", Duration.ofHours(1));
        once("ada", "looked", "object/1", Duration.ZERO);
        assertThat(as(ours, chain::seal)).isEqualTo(4);
    }

    private void once(String subject, String act, String object, Duration span) throws Exception {
        Actors.call(
                Actor.member("https://id.example", subject, ours),
                () -> CurrentAgency.call(ours, () -> {
                    trail.recordOnceIn(span, act, object);
                    return object;
                }));
    }

    private static org.assertj.core.groups.Tuple pair(Kind kind, long position) {
        return org.assertj.core.groups.Tuple.tuple(kind, position);
    }

    private void record(AgencyId agency, String act, String object) throws Exception {
        as(agency, () -> {
            trail.record(act, object, Map.of("count", 3, "text", "ä \" \\ \u2028"));
            return "";
        });
    }

    private static <T> T as(AgencyId agency, Callable<T> work) throws Exception {
        return Actors.call(Actor.member("https://id.example", "ada", agency), () -> CurrentAgency.call(agency, work));
    }

    private List<ChainFinding> findings(AgencyId agency, TrailHead... heads) throws Exception {
        ChainCheck check = new ChainCheck(agency.value(), List.of(heads));
        as(agency, () -> {
            chain.each(check::next);
            return Optional.empty();
        });
        return check.end();
    }

    private void asApplication(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The wall is taken down for it, as somebody could who holds the owner's password. */
    private void asOwner(String sql) throws SQLException {
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            for (String table : List.of("audit_entry", "audit_link", "audit_personal")) {
                statement.execute("alter table lantern." + table + " no force row level security");
            }
            statement.execute(sql.formatted(ours.value()));
            for (String table : List.of("audit_entry", "audit_link", "audit_personal")) {
                statement.execute("alter table lantern." + table + " force row level security");
            }
        }
    }
}
