package org.lantern.liberty.identity;

import java.util.List;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.lantern.liberty.place.Secrets;

/** The realm of the vendor's own staff. */
final class VendorRealm {

    static final String OPERATOR = "vendor-operator";
    static final String SUPPORT = "vendor-support";

    private final Clients clients;
    private final Secrets secrets;

    VendorRealm(Clients clients, Secrets secrets) {
        this.clients = clients;
        this.secrets = secrets;
    }

    List<RealmStep> steps() {
        return RealmStep.forHere(List.of(
                new RealmStep(1, "names are optional", UserProfiles::makeNamesOptional),
                new RealmStep(2, "roles", VendorRealm::roles),
                new RealmStep(3, "clients", this::clients),
                new RealmStep(4, "the command line is an operator", VendorRealm::commandLine),
                RealmStep.ofDemo(5, "demo operator", this::demo),
                new RealmStep(6, "name and languages", realm -> RealmDefaults.face(realm, "Lantern: vendor")),
                new RealmStep(7, "log-in pages", RealmDefaults::pages),
                RealmStep.ofDemo(17, "demo support", this::demoSupport),
                new RealmStep(18, "apps, passkeys and recovery codes", SecondFactors::policies),
                new RealmStep(19, "a second factor after the password", SecondFactors::flow),
                new RealmStep(20, "a new password is no second factor", SecondFactors::resetIsOfThePasswordAlone),
                new RealmStep(24, "no log-in outlives its limits", OfflineTokens::forbid),
                new RealmStep(30, "people do not change their address", UserProfiles::keepAddresses)));
    }

    private static void roles(RealmResource realm) {
        role(realm, OPERATOR, "Runs Lantern: applications, agencies, releases; never an agency's content");
        role(realm, SUPPORT, "Sees the fleet's health; changes nothing");
    }

    private static void role(RealmResource realm, String name, String description) {
        if (realm.roles().list().stream().noneMatch(role -> name.equals(role.getName()))) {
            realm.roles().create(new RoleRepresentation(name, description, false));
        }
    }

    private void clients(RealmResource realm) {
        clients.api(realm);
        clients.console(realm, "lantern-vendor-console", "vendor-console.secret");
        clients.apiServiceAccount(realm, "lantern-cli", "cli.secret");
    }

    private static void commandLine(RealmResource realm) {
        var client = realm.clients().findByClientId("lantern-cli").getFirst();
        var account = realm.clients().get(client.getId()).getServiceAccountUser();
        grant(realm, account.getId(), OPERATOR);
    }

    private void demo(RealmResource realm) {
        clients.demo(realm);
        demo(realm, new Person("operator@vendor.example", "Olivia", "Operator"), OPERATOR);
    }

    private void demoSupport(RealmResource realm) {
        demo(realm, new Person("support@vendor.example", "Samuel", "Support"), SUPPORT);
    }

    private void demo(RealmResource realm, Person person, String role) {
        var people = new People(realm);
        String id = people.ensure(person);
        people.setPassword(id, secrets.secret("demo.password"));
        grant(realm, id, role);
    }

    static void grant(RealmResource realm, String person, String role) {
        var granted = realm.roles().get(role).toRepresentation();
        realm.users().get(person).roles().realmLevel().add(List.of(granted));
    }
}
