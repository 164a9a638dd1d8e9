package org.lantern.liberty.identity;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.place.SecondFactor;
import org.lantern.liberty.process.Waiting;

/** The three realms, brought to this release step by step. A realm import would leave an existing realm as it is. */
public final class Realms {

    private static final String LAST_STEP = "lantern.step";

    private static final List<String> STAFF = List.of("agency", "vendor");

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Installation installation;
    private final AdminDoor door;
    private final Progress progress;

    public Realms(Installation installation, Progress progress) {
        this.installation = installation;
        this.door = new AdminDoor(installation);
        this.progress = progress;
    }

    /** A Keycloak whose database was killed under it finds its dead connections one by one, each by a call that fails. */
    public void bringToThisRelease() {
        if (!Waiting.until(PATIENCE, this::isBrought)) {
            bringOnce();
        }
    }

    /** The steps that are still to be run, as {@code realm agency, step 31: …}; Keycloak must be up. */
    public List<String> due() {
        var clients = new Clients(installation);
        try (Keycloak keycloak = door.open()) {
            return plans(clients).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .flatMap(realm -> due(keycloak, realm.getKey(), realm.getValue()))
                    .toList();
        }
    }

    private static Stream<String> due(Keycloak keycloak, String name, List<RealmStep> steps) {
        int last = keycloak.realms().findAll().stream()
                .filter(realm -> name.equals(realm.getRealm()))
                .findFirst()
                .map(Realms::lastStep)
                .orElse(0);
        return steps.stream().filter(step -> step.number() > last).map(step -> words(name, step));
    }

    private static String words(String realm, RealmStep step) {
        return "realm " + realm + ", step " + step.number() + ": " + step.what();
    }

    private boolean isBrought() {
        try {
            bringOnce();
            return true;
        } catch (ServerErrorException | ProcessingException e) {
            return false;
        }
    }

    private void bringOnce() {
        var clients = new Clients(installation);
        var addresses = new Addresses(installation);
        try (Keycloak keycloak = door.open()) {
            for (var realm : plans(clients).entrySet()) {
                create(keycloak, realm.getKey());
                var resource = keycloak.realm(realm.getKey());
                run(resource, realm.getKey(), realm.getValue());
                addresses.set(resource);
            }
            ask(keycloak, SecondFactor.fromEnvironment());
        }
    }

    /** Changes of whom the log-in pages ask more than a password, from the next log-in on. */
    public void ask(SecondFactor asked) {
        try (Keycloak keycloak = door.open()) {
            ask(keycloak, asked);
        }
    }

    private static void ask(Keycloak keycloak, SecondFactor asked) {
        for (var name : STAFF) {
            SecondFactors.ask(keycloak.realm(name), asked);
            Clients.demoByPassword(keycloak.realm(name), asked == SecondFactor.OFFERED);
        }
    }

    private Map<String, List<RealmStep>> plans(Clients clients) {
        return Map.of(
                "vendor", new VendorRealm(clients, installation.secrets()).steps(),
                "agency", new AgencyRealm(clients).steps(),
                "residents", List.of());
    }

    private void create(Keycloak keycloak, String name) {
        boolean there = keycloak.realms().findAll().stream().anyMatch(realm -> name.equals(realm.getRealm()));
        if (!there) {
            progress.say("keycloak", "realm " + name);
            keycloak.realms().create(RealmDefaults.of(name));
        }
    }

    private void run(RealmResource realm, String name, List<RealmStep> steps) {
        int last = lastStep(realm.toRepresentation());
        for (RealmStep step : steps) {
            if (step.number() > last) {
                progress.say("keycloak", words(name, step));
                step.act().accept(realm);
                remember(realm, step.number());
            }
        }
    }

    private static int lastStep(RealmRepresentation realm) {
        return Integer.parseInt(realm.getAttributesOrEmpty().getOrDefault(LAST_STEP, "0"));
    }

    private static void remember(RealmResource resource, int number) {
        var realm = resource.toRepresentation();
        var attributes = new HashMap<>(realm.getAttributesOrEmpty());
        attributes.put(LAST_STEP, "" + number);
        realm.setAttributes(attributes);
        resource.update(realm);
    }
}
