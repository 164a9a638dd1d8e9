package org.lantern.signon.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lantern.audit.AuditFilter;
import org.lantern.audit.internal.EntryStore;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.database.Database;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.egress.TxtRecords;
import org.lantern.membership.Brokers;
import org.lantern.outbox.Outbox;
import org.lantern.outbox.Work;
import org.lantern.signon.SignOn;
import org.lantern.signon.SignOnDesk;
import org.lantern.signon.SignOnResult;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.Slug;
import org.lantern.tenancy.Statements;

/** A proved domain over the days, with a name server and a Keycloak of the test's own. */
class OwnSignOnOnPostgresTest {
    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String domain = unique + ".gov";
    private final AgencyId agency = Database.shared().agency("own-" + unique);
    private final AgencyId rival = Database.shared().agency("rival-" + unique);
    private final Names names = new Names();
    private final Keycloak keycloak = new Keycloak();
    private final List<String> asked = new ArrayList<>();
    private final Wiring wiring = new Wiring(Map.of())
            .with(AgencyConnection.class, new OneThread(Database.shared()).agencyConnection())
            .with(AgencyDirectory.class, new Directory())
            .with(TxtRecords.class, names)
            .with(Brokers.class, keycloak)
            .with(Outbox.class, new Tomorrow());

    @Test
    void r3_the_record_is_looked_for_each_day_and_one_that_comes_back_counts_as_never_gone() throws SQLException {
        SignOn proved = proved();
        assertThat(asked).containsExactly("sign-on-proof PT24H");
        daily();
        assertThat(asked).hasSize(2);
        assertThat(now(proved).missingSince()).isEmpty();
        names.texts = Optional.of(List.of());
        daily();
        assertThat(now(proved).missingSince()).isPresent();
        missing("6 days");
        daily();
        assertThat(now(proved).isOn()).as("still on").isTrue();
        names.texts = Optional.of(List.of("v=spf1 -all", " " + proved.challenge() + " "));
        daily();
        assertThat(now(proved).missingSince()).isEmpty();
        names.texts = Optional.of(List.of());
        daily();
        assertThat(now(proved).isOn()).as("the seven days begin anew").isTrue();
        assertThat(acts()).containsOnlyOnce("sign-on-domain-proved").doesNotContain("sign-on-domain-lost");
    }

    @Test
    void r3_after_seven_days_without_it_the_provider_is_off_and_the_domain_free() throws SQLException {
        SignOn proved = proved();
        names.texts = Optional.of(List.of("lantern-of-somebody-else"));
        daily();
        missing("6 days 23 hours 59 minutes");
        daily();
        assertThat(now(proved).isOn()).isTrue();
        assertThat(keycloak.removed).isEmpty();
        assertThat(at(rival, () -> wiring.get(SignOnStore.class).claim(domain)))
                .as("not yet free")
                .isFalse();
        missing("7 days 1 second");
        daily();
        assertThat(now(proved).isOn()).isFalse();
        assertThat(now(proved).provedAt()).isEmpty();
        assertThat(now(proved).provider()).as("R13").isEmpty();
        assertThat(keycloak.removed).containsExactly(proved.alias(), domain);
        assertThat(acts()).contains("sign-on-proof-missing", "sign-on-domain-lost");
        assertThat(at(rival, () -> wiring.get(SignOnStore.class).claim(domain)))
                .as("free")
                .isTrue();
    }

    @Test
    void r3_a_resolver_that_does_not_answer_closes_nobodys_door() throws SQLException {
        SignOn proved = proved();
        names.texts = Optional.empty();
        daily();
        assertThat(now(proved).missingSince()).isEmpty();
        names.texts = Optional.of(List.of());
        daily();
        missing("30 days");
        names.texts = Optional.empty();
        daily();
        assertThat(now(proved).isOn()).isTrue();
        assertThat(asked).as("and we look again").hasSize(4);
    }

    @Test
    void r9_r10_passwords_go_when_it_is_switched_on_and_never_without_a_way_back() {
        SignOn proved = configured();
        keycloak.wayBack = false;
        assertThat(desk(desk -> desk.switchOn(proved.id()))).isInstanceOf(SignOnResult.NoWayBack.class);
        assertThat(keycloak.withoutPassword).isEmpty();
        assertThat(keycloak.on).isEmpty();
        assertThat(now(proved).isOn()).isFalse();
        keycloak.wayBack = true;
        assertThat(desk(desk -> desk.switchOn(proved.id()))).isInstanceOf(SignOnResult.Done.class);
        assertThat(keycloak.withoutPassword).containsExactly(domain);
        assertThat(keycloak.on).containsExactly(proved.alias());
        assertThat(now(proved).isOn()).isTrue();
    }

    @Test
    void r3_a_lost_domain_that_is_proved_again_waits_for_its_provider() throws SQLException {
        SignOn proved = proved();
        names.texts = Optional.of(List.of());
        daily();
        missing("8 days");
        daily();
        names.texts = Optional.of(List.of(proved.challenge()));
        assertThat(desk(desk -> desk.check(proved.id()))).isInstanceOf(SignOnResult.Done.class);
        assertThat(now(proved).provedAt()).isPresent();
        assertThat(desk(desk -> desk.switchOn(proved.id()))).isInstanceOf(SignOnResult.TooEarly.class);
    }

    /** Work that asks for its own topic again begins anew as soon as it ends (outbox, R4). */
    @Test
    void r3_a_look_asks_for_the_next_days_and_not_for_its_own() throws SQLException {
        wiring.with(
                Outbox.class,
                new Wiring(Map.of())
                        .with(AgencyConnection.class, wiring.get(AgencyConnection.class))
                        .with(Event.class, new Events(event -> {}))
                        .get(Outbox.class));
        proved();
        try (Connection superuser = Database.shared().superuser()) {
            Statements.update(
                    superuser,
                    "update lantern.outbox set topic = 'daily/' || current_date where tenant_id = ?",
                    agency.value());
            daily();
            assertThat(Statements.list(
                            superuser,
                            row -> row.getInt(1),
                            "select asked from lantern.outbox where tenant_id = ? and lane = 'sign-on-proof'",
                            agency.value()))
                    .hasSize(2)
                    .containsOnly(1);
        }
    }

    private SignOn proved() {
        SignOn proved = configured();
        assertThat(desk(desk -> desk.switchOn(proved.id()))).isInstanceOf(SignOnResult.Done.class);
        return proved;
    }

    private SignOn configured() {
        var added = (SignOnResult.Done) desk(desk -> desk.add(domain));
        names.texts = Optional.of(List.of(added.signOn().challenge()));
        assertThat(desk(desk -> desk.check(added.signOn().id()))).isInstanceOf(SignOnResult.Done.class);
        at(agency, () -> {
            wiring.get(SignOnStore.class).configured(added.signOn().id(), "oidc", "https://sso." + domain);
            return true;
        });
        return added.signOn();
    }

    private void daily() {
        at(agency, () -> {
            wiring.get(ProofLane.class).handle(new Work(UUID.randomUUID(), "daily/2026-11-24", "", 1));
            return true;
        });
    }

    /** Moves the stored time, not the clock. */
    private void missing(String since) throws SQLException {
        try (Connection superuser = Database.shared().superuser()) {
            assertThat(Statements.update(
                            superuser,
                            "update lantern.own_sign_on set missing_since = clock_timestamp() - interval '" + since
                                    + "' where tenant_id = ? and missing_since is not null",
                            agency.value()))
                    .isEqualTo(1);
        }
    }

    private SignOn now(SignOn signOn) {
        return at(agency, () -> wiring.get(SignOnStore.class).find(signOn.id())).orElseThrow();
    }

    private List<String> acts() {
        return at(agency, () -> wiring.get(EntryStore.class).page(AuditFilter.ALL, Optional.empty(), 50)).stream()
                .map(entry -> entry.act())
                .toList();
    }

    private SignOnResult desk(java.util.function.Function<SignOnDesk, SignOnResult> call) {
        return at(agency, () -> call.apply(wiring.get(SignOnDesk.class)));
    }

    private static <T> T at(AgencyId agency, Supplier<T> work) {
        try {
            return Actors.call(Actor.member("https://id.example", "ada", agency), work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers every question the same. */
    private static final class Names extends TxtRecords {
        private Optional<List<String>> texts = Optional.empty();

        @Override
        public Optional<List<String>> at(String name) {
            return texts;
        }
    }

    private final class Directory extends AgencyDirectory {
        @Override
        public Agency current() {
            return new Agency(
                    agency, new Slug("own-" + unique), unique, "police", "town", ZoneOffset.UTC, AgencyState.LIVE);
        }
    }

    private final class Tomorrow extends Outbox {
        @Override
        public void add(String lane, String topic, String payload, java.time.Duration after) {
            asked.add(lane + " " + after);
        }
    }

    private static final class Keycloak extends Brokers {
        private final List<String> removed = new ArrayList<>();
        private final List<String> on = new ArrayList<>();
        private final List<String> withoutPassword = new ArrayList<>();
        private boolean wayBack = true;

        @Override
        public String returnAddress(String alias) {
            return "https://id.example/broker/" + alias + "/endpoint";
        }

        @Override
        public String entityId() {
            return "https://id.example";
        }

        @Override
        public void addDomain(Agency agency, String domain) {}

        @Override
        public void removeDomain(Agency agency, String domain) {
            removed.add(domain);
        }

        @Override
        public void remove(String alias) {
            removed.add(alias);
        }

        @Override
        public void turn(String alias, boolean up) {
            if (up) {
                on.add(alias);
            }
        }

        @Override
        public boolean hasWayBack() {
            return wayBack;
        }

        @Override
        public void takePasswords(String domain) {
            withoutPassword.add(domain);
        }
    }
}
