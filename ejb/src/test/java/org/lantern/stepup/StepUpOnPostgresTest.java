package org.lantern.stepup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lantern.authority.DangerousAct.EXPORT_AUDIT_TRAIL;
import static org.lantern.authority.DangerousAct.INVITE_ADMINISTRATOR;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lantern.audit.AuditFilter;
import org.lantern.audit.internal.EntryStore;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.PresentedGrant;
import org.lantern.authority.StepUpAct;
import org.lantern.database.Database;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.membership.CurrentMember;
import org.lantern.membership.Member;
import org.lantern.membership.MemberKind;
import org.lantern.stepup.internal.GrantStore;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;

/** Confirmations on a real database. Beside each refusal stands the same act with its own grant. */
class StepUpOnPostgresTest {
    private static final String ISSUER = "https://id.example";
    private static final StepUpAct ACT =
            StepUpAct.of(INVITE_ADMINISTRATOR, "invitation", Map.of("email", "eve@riverton.example"));

    private final Database database = Database.shared();
    private final OneThread transactions = new OneThread(database);
    private final Wiring wiring = wiring(transactions);
    private final StepUpDesk desk = wiring.get(StepUpDesk.class);
    private final GrantStore grants = wiring.get(GrantStore.class);
    private final AgencyId ours = agency();
    private final AgencyId theirs = agency();
    private final Actor ada = Actor.member(ISSUER, "ada", ours);

    @Test
    void r1_r4_the_right_person_spends_a_grant_once() throws Exception {
        UUID grant = confirmed(ada, ACT);
        assertThat(spent(ada, grant, ACT)).isTrue();
        assertThat(spent(ada, grant, ACT)).isFalse();
    }

    @Test
    void r1_a_grant_stands_in_the_trail_with_what_it_confirms() throws Exception {
        UUID grant = confirmed(ada, ACT);
        var entries = as(ada, () -> wiring.get(EntryStore.class).page(AuditFilter.ALL, Optional.empty(), 10));
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("step-up-confirmed");
            assertThat(entry.object()).isEqualTo("invitation");
            assertThat(entry.detail()).contains("invite-administrator", ACT.contentHash(), grant.toString());
        });
    }

    @Test
    void r2_a_log_in_of_six_minutes_ago_or_of_tomorrow_confirms_nothing() throws Exception {
        assertThat(as(ada, () -> desk.confirm(ACT, Instant.now().minusSeconds(360))))
                .isInstanceOf(StepUpResult.NotFresh.class);
        assertThat(as(ada, () -> desk.confirm(ACT, Instant.now().plusSeconds(60))))
                .isInstanceOf(StepUpResult.NotFresh.class);
        assertThat(rows("true")).isZero();
        assertThat(as(ada, () -> wiring.get(EntryStore.class).page(AuditFilter.ALL, Optional.empty(), 10)))
                .isEmpty();
        assertThat(as(ada, () -> desk.confirm(ACT, Instant.now().minusSeconds(240))))
                .as("positive control")
                .isInstanceOf(StepUpResult.Confirmed.class);
    }

    @Test
    void r3_every_mismatch_is_refused_and_leaves_the_grant_as_it_was() throws Exception {
        UUID grant = confirmed(ada, ACT);
        assertThat(spent(Actor.member(ISSUER, "eve", ours), grant, ACT))
                .as("person")
                .isFalse();
        assertThat(spent(Actor.member("https://other.example", "ada", ours), grant, ACT))
                .as("issuer")
                .isFalse();
        assertThat(spent(Actor.member(ISSUER, "ada", theirs), grant, ACT))
                .as("agency")
                .isFalse();
        assertThat(spent(ada, grant, new StepUpAct(EXPORT_AUDIT_TRAIL, "invitation", ACT.contentHash())))
                .as("act")
                .isFalse();
        assertThat(spent(ada, grant, new StepUpAct(INVITE_ADMINISTRATOR, "member/1", ACT.contentHash())))
                .as("object")
                .isFalse();
        assertThat(spent(
                        ada,
                        grant,
                        StepUpAct.of(INVITE_ADMINISTRATOR, "invitation", Map.of("email", "mal@riverton.example"))))
                .as("content")
                .isFalse();
        assertThat(spent(ada, UUID.randomUUID(), ACT)).as("number").isFalse();
        assertThat(as(ada, () -> grants.spend(ACT))).as("no number").isFalse();
        assertThat(rows("used_at is not null")).isZero();
        assertThat(spent(ada, grant, ACT)).as("positive control").isTrue();
    }

    @Test
    void r4_after_five_minutes_it_is_worth_nothing() throws Exception {
        UUID grant = confirmed(ada, ACT);
        age("4 minutes 50 seconds");
        assertThat(spent(ada, grant, ACT)).as("positive control").isTrue();
        UUID late = confirmed(ada, ACT);
        age("5 minutes 1 second");
        assertThat(spent(ada, late, ACT)).isFalse();
    }

    @Test
    void r5_of_two_at_once_one_spends() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID grant = confirmed(ada, ACT);
            CyclicBarrier start = new CyclicBarrier(2);
            try (var both = Executors.newFixedThreadPool(2)) {
                Callable<Boolean> one = () -> {
                    GrantStore own = wiring(new OneThread(database)).get(GrantStore.class);
                    start.await();
                    return as(ada, () -> PresentedGrant.call(Optional.of(grant), () -> own.spend(ACT)));
                };
                var first = both.submit(one);
                var second = both.submit(one);
                assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    @Test
    void r6_what_is_rolled_back_leaves_the_grant_unspent() throws Exception {
        UUID grant = confirmed(ada, ACT);
        as(
                ada,
                () -> PresentedGrant.call(Optional.of(grant), () -> {
                    transactions.begin();
                    assertThat(grants.spend(ACT)).isTrue();
                    transactions.rollback();
                    return true;
                }));
        assertThat(spent(ada, grant, ACT)).isTrue();
    }

    @Test
    void r2_the_application_writes_no_time_of_its_own() {
        for (String sql : List.of(
                "insert into lantern.step_up_grant (id, created_at) values (gen_random_uuid(), now())",
                "update lantern.step_up_grant set created_at = now()",
                "update lantern.step_up_grant set subject = 'eve'")) {
            assertThatThrownBy(() -> asApplication(sql)).as(sql).hasMessageContaining("permission denied");
        }
    }

    private UUID confirmed(Actor person, StepUpAct act) throws Exception {
        return switch (as(person, () -> desk.confirm(act, Instant.now()))) {
            case StepUpResult.Confirmed made -> made.grant();
            case StepUpResult.NotFresh notFresh -> throw new AssertionError("not fresh");
            case StepUpResult.NotAPerson program -> throw new AssertionError("not a person");
        };
    }

    private boolean spent(Actor person, UUID grant, StepUpAct act) throws Exception {
        return as(person, () -> PresentedGrant.call(Optional.of(grant), () -> grants.spend(act)));
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Actors.call(actor, work);
    }

    private AgencyId agency() {
        return database.agency("step-" + UUID.randomUUID().toString().substring(0, 8));
    }

    private static Wiring wiring(OneThread transactions) {
        return new Wiring(Map.of())
                .with(AgencyConnection.class, transactions.agencyConnection())
                .with(CurrentMember.class, new Somebody());
    }

    /** A person; that a program confirms nothing is tried where programs are. */
    private static final class Somebody extends CurrentMember {
        @Override
        public Member get() {
            return new Member(UUID.randomUUID(), "Ada", "ada@riverton.example", Set.of(), MemberKind.PERSON);
        }
    }

    private void asApplication(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void age(String interval) throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("update lantern.step_up_grant set created_at = clock_timestamp() - interval '" + interval
                    + "' where tenant_id = '" + ours.value() + "'");
        }
    }

    private int rows(String where) throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement();
                var row = statement.executeQuery("select count(*) from lantern.step_up_grant where tenant_id = '"
                        + ours.value() + "' and " + where)) {
            row.next();
            return row.getInt(1);
        }
    }
}
