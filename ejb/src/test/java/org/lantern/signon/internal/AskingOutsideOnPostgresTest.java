package org.lantern.signon.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.transaction.Status;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.database.Database;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.egress.Egress;
import org.lantern.egress.Hurried;
import org.lantern.egress.TxtRecords;
import org.lantern.membership.Brokers;
import org.lantern.membership.IdentityFault;
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

/** R12, R13: the desk is called as its container would, with a transaction unless it says that it wants none. */
class AskingOutsideOnPostgresTest {
    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String domain = unique + ".gov";
    private final AgencyId agency = Database.shared().agency("outside-" + unique);
    private final OneThread thread = new OneThread(Database.shared());
    private final SmallProvider provider = new SmallProvider();
    private final Names names = new Names();
    private final Keycloak keycloak = new Keycloak();
    private final List<String> asked = new ArrayList<>();
    private final List<String> withinTransaction = new ArrayList<>();
    private final Wiring wiring = new Wiring(Map.of())
            .with(AgencyConnection.class, thread.agencyConnection())
            .with(AgencyDirectory.class, new Directory())
            .with(TxtRecords.class, names)
            .with(Egress.class, new Hurried(Duration.ofSeconds(20), provider.exceptions()))
            .with(Brokers.class, keycloak)
            .with(Outbox.class, new Tomorrow());

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void r12_nobody_outside_is_asked_within_a_transaction() throws Exception {
        provider.whenAsked = () -> note("provider");
        SignOn signOn = configured();
        called("switchOn", desk -> desk.switchOn(signOn.id()));
        called("configureSaml", desk -> desk.configureSaml(signOn.id(), "<metadata/>"));
        called("switchOff", desk -> desk.switchOff(signOn.id()));
        bound(() -> {
            wiring.get(ProofLane.class).handle(new Work(UUID.randomUUID(), "daily/2026-11-24", "", 1));
            return true;
        });
        called("remove", desk -> desk.remove(signOn.id()));
        assertThat(asked)
                .as("positive control")
                .contains("names", "provider", "domain", "try", "put", "turn", "way-back", "passwords", "metadata")
                .contains("remove");
        assertThat(withinTransaction).isEmpty();
    }

    @Test
    void r12_who_asks_while_an_answer_is_waited_for_is_told_to_wait() throws Exception {
        SignOn signOn = added();
        List<SignOnResult> meanwhile = new ArrayList<>();
        names.whenAsked = () -> meanwhile.add(wiring.get(SignOnDesk.class).check(signOn.id()));
        assertThat(called("check", desk -> desk.check(signOn.id()))).isInstanceOf(SignOnResult.Done.class);
        assertThat(meanwhile).containsExactly(new SignOnResult.Busy());
    }

    @Test
    void r13_a_provider_stays_until_keycloak_is_known_to_take_the_next() throws Exception {
        SignOn signOn = configured();
        called("switchOn", desk -> desk.switchOn(signOn.id()));
        keycloak.refuses = "try";
        assertThatThrownBy(() -> called("configure", desk -> desk.configure(signOn.id(), provider.settings())))
                .isInstanceOf(IdentityFault.class);
        assertThat(now(signOn).isOn()).as("the old one").isTrue();
        keycloak.refuses = "put";
        assertThatThrownBy(() -> called("configure", desk -> desk.configure(signOn.id(), provider.settings())))
                .isInstanceOf(IdentityFault.class);
        assertThat(now(signOn).provider()).as("none is there, and so it says").isEmpty();
        keycloak.refuses = "";
        assertThat(called("configure", desk -> desk.configure(signOn.id(), provider.settings())))
                .isInstanceOf(SignOnResult.Done.class);
        assertThat(now(signOn).provider()).contains(new SignOn.Provider("oidc", provider.issuer(), false));
    }

    @Test
    void r4_a_domain_tells_what_to_enter_at_the_provider() throws Exception {
        SignOn signOn = added();
        assertThat(signOn.atProvider())
                .isEqualTo(new SignOn.AtProvider(
                        "https://id.example/broker/own-" + signOn.id() + "/endpoint", "https://id.example"));
    }

    private SignOn added() throws Exception {
        var added = (SignOnResult.Done) called("add", desk -> desk.add(domain));
        names.texts = Optional.of(List.of(added.signOn().challenge()));
        return added.signOn();
    }

    private SignOn configured() throws Exception {
        SignOn signOn = added();
        assertThat(called("check", desk -> desk.check(signOn.id()))).isInstanceOf(SignOnResult.Done.class);
        assertThat(called("configure", desk -> desk.configure(signOn.id(), provider.settings())))
                .isInstanceOf(SignOnResult.Done.class);
        return signOn;
    }

    private SignOn now(SignOn signOn) throws Exception {
        return bound(() -> wiring.get(SignOnStore.class).find(signOn.id())).orElseThrow();
    }

    private SignOnResult called(String method, java.util.function.Function<SignOnDesk, SignOnResult> call)
            throws Exception {
        return bound(() -> {
            boolean transaction = !wantsNone(method);
            if (transaction) {
                thread.begin();
            }
            try {
                SignOnResult result = call.apply(wiring.get(SignOnDesk.class));
                thread.commit();
                return result;
            } finally {
                thread.rollback();
            }
        });
    }

    private static boolean wantsNone(String method) {
        var found = Arrays.stream(SignOnDesk.class.getMethods())
                .filter(each -> each.getName().equals(method))
                .findFirst()
                .orElseThrow();
        return Stream.of(
                        Optional.ofNullable(found.getAnnotation(TransactionAttribute.class)),
                        Optional.ofNullable(SignOnDesk.class.getAnnotation(TransactionAttribute.class)))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(attribute -> attribute.value() == TransactionAttributeType.NOT_SUPPORTED)
                .isPresent();
    }

    private <T> T bound(Callable<T> work) throws Exception {
        return Actors.call(Actor.member("https://id.example", "ada", agency), work);
    }

    private void note(String what) {
        asked.add(what);
        if (thread.getStatus() != Status.STATUS_NO_TRANSACTION) {
            withinTransaction.add(what);
        }
    }

    private final class Names extends TxtRecords {
        private Optional<List<String>> texts = Optional.empty();
        private Runnable whenAsked = () -> {};

        @Override
        public Optional<List<String>> at(String name) {
            note("names");
            whenAsked.run();
            return texts;
        }
    }

    private final class Directory extends AgencyDirectory {
        @Override
        public Agency current() {
            return new Agency(
                    agency, new Slug("out-" + unique), unique, "police", "town", ZoneOffset.UTC, AgencyState.LIVE);
        }
    }

    private static final class Tomorrow extends Outbox {
        @Override
        public void add(String lane, String topic, String payload, Duration after) {}
    }

    private final class Keycloak extends Brokers {
        private String refuses = "";

        private void ask(String what) {
            note(what);
            if (what.equals(refuses)) {
                throw new IdentityFault("seeded", null);
            }
        }

        @Override
        public String returnAddress(String alias) {
            return "https://id.example/broker/" + alias + "/endpoint";
        }

        @Override
        public String entityId() {
            return "https://id.example";
        }

        @Override
        public void addDomain(Agency agency, String added) {
            ask("domain");
        }

        @Override
        public void removeDomain(Agency agency, String removed) {
            ask("domain");
        }

        @Override
        public void tryOut(Agency agency, Broker broker) {
            ask("try");
        }

        @Override
        public void put(Agency agency, Broker broker) {
            ask("put");
        }

        @Override
        public void remove(String alias) {
            ask("remove");
        }

        @Override
        public void turn(String alias, boolean on) {
            ask("turn");
        }

        @Override
        public Optional<Map<String, String>> readSaml(String metadata) {
            ask("metadata");
            return Optional.empty();
        }

        @Override
        public boolean hasWayBack() {
            ask("way-back");
            return true;
        }

        @Override
        public void takePasswords(String of) {
            ask("passwords");
        }
    }
}
