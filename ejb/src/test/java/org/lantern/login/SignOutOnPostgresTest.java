package org.lantern.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.database.Database;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.login.internal.SignOutLane;
import org.lantern.membership.CurrentMember;
import org.lantern.membership.IdentityFault;
import org.lantern.membership.MemberKind;
import org.lantern.membership.RealmSessions;
import org.lantern.outbox.Outbox;
import org.lantern.outbox.Work;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.PlatformConnection;

/** Log-ins and their ends on a real database, with an identity provider by hand. Beside each refusal stands somebody it spares. */
class SignOutOnPostgresTest {
    private static final String ISSUER = "https://id.example";
    private static final Device PHONE = new Device("Firefox on Android");

    private final Database database = Database.shared();
    private final OneThread transactions = new OneThread(database);
    private final Around.Realm realm = new Around.Realm();
    private final Around.Trail trail = new Around.Trail();
    private final Around.Asked outbox = new Around.Asked();
    private final Around.Somebody member = new Around.Somebody();
    private final Wiring wiring = new Wiring(Map.of())
            .with(AgencyConnection.class, transactions.agencyConnection())
            .with(PlatformConnection.class, transactions.platformConnection())
            .with(RealmSessions.class, realm)
            .with(AuditTrail.class, trail)
            .with(Outbox.class, outbox)
            .with(CurrentMember.class, member);
    private final LogIns logIns = wiring.get(LogIns.class);
    private final LogInDesk desk = wiring.get(LogInDesk.class);
    private final String ada = "ada-" + UUID.randomUUID();
    private final Actor here = Actor.member(ISSUER, ada, agency());
    private final Actor there = Actor.member(ISSUER, ada, agency());
    private final Actor eve = Actor.member(ISSUER, "eve-" + UUID.randomUUID(), agency());
    private final Instant before = Instant.now().minusSeconds(60);

    @Test
    void r1_a_log_in_holds_for_its_person_alone() throws Exception {
        UUID id = begun(here, "laptop");
        assertThat(as(here, () -> logIns.holds(id))).isTrue();
        assertThat(as(there, () -> logIns.holds(id)))
                .as("at their other agency")
                .isTrue();
        assertThat(as(eve, () -> logIns.holds(id))).isFalse();
        assertThat(as(Actor.member("https://other.example", ada, here.agency().orElseThrow()), () -> logIns.holds(id)))
                .isFalse();
        assertThat(as(here, () -> logIns.holds(UUID.randomUUID()))).isFalse();
    }

    @Test
    void r2_one_list_of_what_both_know_and_nobody_elses() throws Exception {
        begun(here, "laptop");
        begun(eve, "eves");
        realm.knows(ada, "laptop", before.minusSeconds(5));
        realm.knows(ada, "program", before);

        OwnLogIns known = list(here, "laptop");
        assertThat(known.isComplete()).isTrue();
        assertThat(known.all()).hasSize(2);
        assertThat(known.all().getFirst()).satisfies(laptop -> {
            assertThat(laptop.current()).isTrue();
            assertThat(laptop.device()).contains(PHONE);
            assertThat(laptop.address()).contains("192.0.2.1");
            assertThat(laptop.beganAt()).isEqualTo(before.minusSeconds(5));
        });
        assertThat(known.all().getLast()).satisfies(program -> {
            assertThat(program.current()).isFalse();
            assertThat(program.device()).as("nobody knows").isEmpty();
        });
    }

    @Test
    void r2_while_the_identity_provider_is_silent_ours_alone() throws Exception {
        begun(here, "laptop");
        realm.silent = true;
        OwnLogIns known = list(here, "laptop");
        assertThat(known.isComplete()).isFalse();
        assertThat(known.all())
                .singleElement()
                .satisfies(laptop -> assertThat(laptop.address()).isEmpty());
    }

    @Test
    void r3_ending_one_ends_its_sessions_and_tokens_and_no_others() throws Exception {
        UUID laptop = begun(here, "laptop");
        UUID phone = begun(here, "phone");
        assertThat(as(here, () -> desk.end(LogInMark.of("phone")))).isInstanceOf(LogOutResult.Ended.class);

        assertThat(as(here, () -> logIns.holds(phone))).isFalse();
        assertThat(isOver(there, "phone", Instant.now().plusSeconds(5)))
                .as("its tokens, for good")
                .isTrue();
        assertThat(as(here, () -> logIns.holds(laptop))).as("positive control").isTrue();
        assertThat(isOver(here, "laptop", before)).isFalse();
        assertThat(list(here, "laptop").all()).hasSize(1);
        assertThat(trail.acts).containsExactly("log-in-ended");
    }

    @Test
    void r3_somebody_elses_and_nobodys_are_the_same_and_nothing_is_written() throws Exception {
        UUID eves = begun(eve, "eves");
        realm.knows(eve.subject(), "eves", before);
        assertThat(as(here, () -> desk.end(LogInMark.of("eves")))).isInstanceOf(LogOutResult.NoSuchLogIn.class);
        assertThat(as(here, () -> desk.end(LogInMark.of("nobodys")))).isInstanceOf(LogOutResult.NoSuchLogIn.class);

        assertThat(as(eve, () -> logIns.holds(eves))).isTrue();
        assertThat(isOver(here, "eves", before)).isFalse();
        assertThat(outbox.work).isEmpty();
        assertThat(trail.acts).isEmpty();
    }

    @Test
    void r4_everywhere_is_every_session_and_token_at_every_agency_and_nobody_else() throws Exception {
        UUID one = begun(here, "laptop");
        UUID two = begun(there, "phone");
        UUID eves = begun(eve, "eves");
        realm.silent = true;
        assertThat(as(here, desk::endEverywhere)).isInstanceOf(LogOutResult.Ended.class);

        assertThat(as(here, () -> logIns.holds(one))).isFalse();
        assertThat(as(there, () -> logIns.holds(two))).isFalse();
        assertThat(isOver(here, "anything", before)).isTrue();
        assertThat(isOver(there, "anything", before)).isTrue();
        assertThat(as(eve, () -> logIns.holds(eves))).as("positive control").isTrue();
        assertThat(isOver(eve, "eves", before)).isFalse();
        assertThat(trail.acts).containsExactly("signed-out-everywhere");
    }

    /** A token says its time in whole seconds: what was authenticated in the second of the sign-out may have been before it. */
    @Test
    void r4_a_sign_out_covers_its_own_second_and_not_the_next() throws Exception {
        as(here, desk::endEverywhere);
        Instant second = Instant.ofEpochSecond(signedOutAt().getEpochSecond());
        assertThat(isOver(here, "x", second.minusSeconds(1))).isTrue();
        assertThat(isOver(here, "x", second)).isTrue();
        assertThat(isOver(here, "x", second.plusSeconds(1))).isFalse();
        assertThat(as(here, () -> logIns.begin(new Arrival(LogInMark.of("new"), second.plusSeconds(1), PHONE))))
                .as("who logs in again is in")
                .isPresent();
    }

    @Test
    void r5_the_identity_provider_hears_of_it_as_soon_as_it_can_and_keeps_what_began_since() throws Exception {
        realm.knows(ada, "old", before);
        realm.knows(ada, "new", Instant.now().plusSeconds(30));
        as(here, desk::endEverywhere);
        Work work = outbox.work.getFirst();
        realm.silent = true;
        SignOutLane lane = wiring.get(SignOutLane.class);
        assertThatThrownBy(() -> lane.handle(work)).isInstanceOf(IdentityFault.class);
        realm.silent = false;
        lane.handle(work);
        assertThat(realm.ended).containsExactly("old");
        lane.handle(work);
        assertThat(realm.ended).as("twice is as once").containsExactly("old");
    }

    @Test
    void r5_of_one_log_in_only_that_one_is_ended_there() throws Exception {
        realm.knows(ada, "laptop", before);
        realm.knows(ada, "phone", before);
        as(here, () -> desk.end(LogInMark.of("phone")));
        wiring.get(SignOutLane.class).handle(outbox.work.getFirst());
        assertThat(realm.ended).containsExactly("phone");
    }

    @Test
    void r6_nobody_comes_in_with_what_survived_there() throws Exception {
        as(here, desk::endEverywhere);
        assertThat(as(here, () -> logIns.begin(new Arrival(LogInMark.of("laptop"), before, PHONE))))
                .isEmpty();
        assertThat(as(eve, () -> logIns.begin(new Arrival(LogInMark.of("laptop"), before, PHONE))))
                .as("positive control")
                .isPresent();
    }

    @Test
    void r7_leaving_stands_in_the_trail_once() throws Exception {
        UUID id = begun(here, "laptop");
        leave(id);
        leave(id);
        assertThat(trail.acts).containsExactly("signed-out");
        assertThat(as(here, () -> logIns.holds(id))).isFalse();
    }

    @Test
    void r8_a_program_has_no_log_in_to_end() throws Exception {
        member.kind = MemberKind.API_CLIENT;
        assertThat(as(here, desk::endEverywhere)).isInstanceOf(LogOutResult.NotAPerson.class);
        assertThat(as(here, () -> desk.end(LogInMark.of("x")))).isInstanceOf(LogOutResult.NotAPerson.class);
        assertThat(as(here, () -> desk.list(LogInMark.of("x")))).isEmpty();
        assertThat(isOver(here, "x", before)).isFalse();
    }

    @Test
    void r9_rows_of_half_a_day_ago_are_gone_with_the_next_log_in() throws Exception {
        UUID old = begun(here, "old");
        asSuperuser("update lantern.console_log_in set began_at = began_at - interval '12 hours 1 minute' where id = '"
                + old + "'");
        UUID fresh = begun(here, "fresh");
        assertThat(as(here, () -> logIns.holds(old))).isFalse();
        assertThat(as(here, () -> logIns.holds(fresh))).isTrue();
    }

    @Test
    void r4_the_application_takes_no_sign_out_back_and_writes_no_time() {
        for (String sql : List.of(
                "delete from lantern.sign_out",
                "update lantern.sign_out set at = now()",
                "insert into lantern.sign_out (id, issuer, subject, at) values (gen_random_uuid(), 'i', 's', now())",
                "update lantern.console_log_in set subject = 'eve'",
                "update lantern.console_log_in set authenticated_at = now()",
                "insert into lantern.console_log_in (id, began_at) values (gen_random_uuid(), now())")) {
            assertThatThrownBy(() -> asApplication(sql)).as(sql).hasMessageContaining("permission denied");
        }
    }

    private UUID begun(Actor person, String session) throws Exception {
        return as(person, () -> logIns.begin(new Arrival(LogInMark.of(session), before, PHONE)))
                .orElseThrow();
    }

    private OwnLogIns list(Actor person, String current) throws Exception {
        return as(person, () -> desk.list(LogInMark.of(current))).orElseThrow();
    }

    private boolean isOver(Actor person, String session, Instant authenticatedAt) throws Exception {
        return as(person, () -> logIns.isOver(LogInMark.of(session), authenticatedAt));
    }

    private void leave(UUID id) throws Exception {
        as(here, () -> {
            logIns.left(id);
            return true;
        });
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Actors.call(actor, work);
    }

    private AgencyId agency() {
        return database.agency("out-" + UUID.randomUUID().toString().substring(0, 8));
    }

    private void asApplication(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private Instant signedOutAt() throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement();
                var row = statement.executeQuery("select at from lantern.sign_out where subject = '" + ada + "'")) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }
}
