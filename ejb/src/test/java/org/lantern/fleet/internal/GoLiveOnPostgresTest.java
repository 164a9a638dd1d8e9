package org.lantern.fleet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Role;
import org.lantern.database.Contributions;
import org.lantern.database.Database;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.fleet.GoLive;
import org.lantern.fleet.GoLiveResult;
import org.lantern.fleet.Verification;
import org.lantern.fleet.VerificationDesk;
import org.lantern.tenancy.AgencyChanged;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.GoLiveCheck;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;
import org.lantern.tenancy.internal.Ticked;

/** R12 to R15 of the fleet, and R8 of tenancy. */
class GoLiveOnPostgresTest {
    private static final String STATE =
            "select state || ' ' || (live_since is not null) from lantern.agency where id = ?";
    private static final String ACTS = """
            select act || ' ' || issuer from lantern.audit_entry
            where tenant_id = ? and act in ('agency-went-live', 'agency-verified') order by id""";

    private final List<Object> fired = Collections.synchronizedList(new ArrayList<>());
    private final Tick people = new Tick("two-administrators", 100);
    private final Tick sender = new Tick("sender", 400);
    private AgencyId agency = new AgencyId(Ids.next());

    /** A check by hand: met as long as it is ticked. */
    private static final class Tick implements GoLiveCheck {
        private final String name;
        private final int order;
        private volatile boolean met = true;

        Tick(String name, int order) {
            this.name = name;
            this.order = order;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public boolean isMet() {
            return met;
        }
    }

    @BeforeEach
    void anAgencyInTrial() {
        agency = trial("trial-" + Long.toString(System.nanoTime(), 36));
    }

    @Test
    void r14_with_everything_done_state_entry_and_news_come_together() {
        verify(agency);
        assertThat(goLive()).isEqualTo(new GoLiveResult.Live());
        assertThat(told(STATE)).containsExactly("live true");
        assertThat(told(ACTS))
                .containsExactly("agency-verified https://id.example/vendor", "agency-went-live https://id.example/a");
        assertThat(news()).isEqualTo(1);
    }

    @Test
    void r14_each_item_that_is_missing_is_named_and_nothing_is_written() {
        for (Tick tick : List.of(people, sender)) {
            verify(agency);
            tick.met = false;
            assertThat(goLive()).isEqualTo(new GoLiveResult.Missing(List.of(tick.name())));
            assertNothingHappened();
            tick.met = true;
        }
        assertThat(goLive()).as("positive control").isEqualTo(new GoLiveResult.Live());
    }

    @Test
    void r14_without_the_vendors_verification_nobody_goes_live() {
        assertThat(goLive()).isEqualTo(new GoLiveResult.Missing(List.of("verification")));
        people.met = false;
        sender.met = false;
        assertThat(goLive())
                .as("everything at once, in its order")
                .isEqualTo(new GoLiveResult.Missing(List.of("two-administrators", "sender", "verification")));
        assertNothingHappened();
    }

    @Test
    void r14_of_two_administrators_at_once_the_second_finds_it_done() throws Exception {
        verify(agency);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<GoLiveResult> act = this::goLive;
            List<GoLiveResult> results = new ArrayList<>();
            for (Future<GoLiveResult> result : both.invokeAll(List.of(act, act))) {
                results.add(result.get());
            }
            assertThat(results).containsExactlyInAnyOrder(new GoLiveResult.Live(), new GoLiveResult.AlreadyLive());
        }
        assertThat(told(ACTS))
                .filteredOn(act -> act.startsWith("agency-went-live"))
                .hasSize(1);
        assertThat(news()).isEqualTo(1);
    }

    @Test
    void r14_no_other_state_goes_live() {
        verify(agency);
        for (AgencyState state : List.of(AgencyState.PROVISIONING, AgencyState.SUSPENDED, AgencyState.LEAVING)) {
            change("update lantern.agency set state = '" + state.word() + "' where id = ?");
            assertThat(goLive()).isEqualTo(new GoLiveResult.NotInThisState(state));
            assertThat(told(STATE)).containsExactly(state.word() + " false");
        }
        assertThat(news()).isZero();
    }

    @Test
    void r13_the_standing_is_what_the_checks_say_now() {
        sender.met = false;
        GoLive.Standing standing = standing();
        assertThat(standing.state()).isEqualTo(AgencyState.TRIAL);
        assertThat(standing.checklist())
                .containsExactly(new GoLive.Item("two-administrators", true), new GoLive.Item("sender", false));
        assertThat(standing.verification()).isEmpty();
        sender.met = true;
        verify(agency);
        assertThat(standing().missing()).isEmpty();
        assertThat(standing().verification())
                .map(Verification::note)
                .contains("Called the number in the county's list");
    }

    @Test
    void r15_a_verification_is_recorded_once_and_behind_that_agency_s_wall() {
        assertThat(verify(agency)).isEqualTo(new VerificationDesk.Result.Verified());
        assertThat(verify(agency)).isEqualTo(new VerificationDesk.Result.AlreadyVerified());
        assertThat(told(ACTS)).containsExactly("agency-verified https://id.example/vendor");
        AgencyId other = trial("other-" + Long.toString(System.nanoTime(), 36));
        assertThat(act(administrator(other), wiring -> wiring.get(GoLive.class).standing())
                        .verification())
                .isEmpty();
        assertThat(verify(new AgencyId(Ids.next()))).isEqualTo(new VerificationDesk.Result.NoSuchAgency());
        VerificationDesk.Result wordless = act(
                operator(),
                wiring -> wiring.get(VerificationDesk.class).verify(other, Verification.Method.LETTER, " \n"));
        assertThat(wordless).isEqualTo(new VerificationDesk.Result.NoteMissing());
    }

    @Test
    void r12_the_database_itself_knows_no_live_agency_that_was_never_opened() {
        assertThat(refused("update lantern.agency set state = 'live' where id = ?"))
                .contains("agency_live_since");
    }

    private void assertNothingHappened() {
        assertThat(told(STATE)).containsExactly("trial false");
        assertThat(told(ACTS)).noneMatch(act -> act.startsWith("agency-went-live"));
        assertThat(news()).isZero();
    }

    private GoLiveResult goLive() {
        return act(administrator(agency), wiring -> wiring.get(GoLive.class).goLive());
    }

    private GoLive.Standing standing() {
        return act(administrator(agency), wiring -> wiring.get(GoLive.class).standing());
    }

    private VerificationDesk.Result verify(AgencyId whom) {
        return act(
                operator(),
                wiring -> wiring.get(VerificationDesk.class)
                        .verify(whom, Verification.Method.CALL, "Called the number in the county's list"));
    }

    private static Actor administrator(AgencyId of) {
        return Actor.member("https://id.example/a", "chief", of);
    }

    private static Actor operator() {
        return Actor.vendor("https://id.example/vendor", "operator", Set.of(Role.VENDOR_OPERATOR));
    }

    private interface Desks<T> {
        T call(Wiring wiring);
    }

    /** One call of a desk: of an agency's own people in one transaction, as the container would have it. */
    private <T> T act(Actor actor, Desks<T> call) {
        OneThread transaction = new OneThread(Database.shared());
        Wiring wiring = new Wiring(Map.of())
                .with(AgencyConnection.class, transaction.agencyConnection())
                .with(PlatformConnection.class, transaction.platformConnection())
                .with(Event.class, new Events(fired::add))
                .with(Instance.class, new Contributions<>(List.of(sender, people)));
        try {
            return Actors.call(actor, () -> {
                if (actor.agency().isEmpty()) {
                    return call.call(wiring);
                }
                transaction.begin();
                try {
                    T result = call.call(wiring);
                    transaction.commit();
                    return result;
                } finally {
                    transaction.rollback();
                }
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private AgencyId trial(String slug) {
        agency = Database.shared().agency(slug);
        change("update lantern.agency set state = 'trial', live_since = null where id = ?");
        return agency;
    }

    private long news() {
        Ticked any = new Ticked(new AgencyChanged(agency, AgencyChanged.DIRECTORY), 0);
        return fired.stream()
                .filter(event ->
                        event instanceof Ticked ticked && ticked.change().equals(any.change()))
                .count();
    }

    private void change(String sql) {
        try (Connection superuser = Database.shared().superuser()) {
            Statements.update(superuser, sql, agency.value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String refused(String sql) {
        try {
            change(sql);
            return "";
        } catch (IllegalStateException e) {
            return String.valueOf(e.getCause());
        }
    }

    private List<String> told(String sql) {
        try (Connection superuser = Database.shared().superuser()) {
            return Statements.list(superuser, row -> row.getString(1), sql, agency.value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
