package org.lantern.liberty.identity;

import java.util.List;
import org.keycloak.admin.client.resource.RealmResource;

/** The realm of all agencies' staff; each agency is an organization in it. */
final class AgencyRealm {

    private static final String PROVISIONER = "lantern-provisioner";

    /** The least that lets the provisioner make an organization, an invited person's account, and bring both together. */
    private static final List<String> PROVISIONER_ROLES = List.of("manage-users", "manage-organizations");

    /** The attribute of an organization that the log-in pages show. */
    private static final String AGENCY_NAME = "agencyName";

    private static final int MANY = 100_000;

    private final Clients clients;

    AgencyRealm(Clients clients) {
        this.clients = clients;
    }

    List<RealmStep> steps() {
        return RealmStep.forHere(List.of(
                new RealmStep(1, "names are optional", UserProfiles::makeNamesOptional),
                new RealmStep(2, "organizations", AgencyRealm::organizations),
                new RealmStep(3, "clients", this::clients),
                new RealmStep(4, "the provisioner's roles", AgencyRealm::provisioner),
                RealmStep.ofDemo(5, "demo log-ins", clients::demo),
                new RealmStep(6, "name and languages", realm -> RealmDefaults.face(realm, "Lantern")),
                new RealmStep(7, "log-in pages", RealmDefaults::pages),
                new RealmStep(8, "agencies' names for the log-in pages", AgencyRealm::names),
                new RealmStep(9, "agencies' entrances", Entrance::open),
                new RealmStep(10, "the provisioner and agencies' own providers", AgencyRealm::brokers),
                RealmStep.ofDemo(13, "demo log-ins by code", Clients::demoByCode),
                new RealmStep(
                        14, "the provisioner makes API clients", realm -> grant(realm, List.of("manage-clients"))),
                new RealmStep(18, "apps, passkeys and recovery codes", SecondFactors::policies),
                new RealmStep(19, "a second factor after the password", SecondFactors::flow),
                new RealmStep(20, "a new password is no second factor", SecondFactors::resetIsOfThePasswordAlone),
                new RealmStep(24, "no log-in outlives its limits", OfflineTokens::forbid),
                new RealmStep(30, "people do not change their address", UserProfiles::keepAddresses)));
    }

    private static void organizations(RealmResource resource) {
        var realm = resource.toRepresentation();
        realm.setOrganizationsEnabled(true);
        resource.update(realm);
    }

    /** What provisioning gives a new organization; the ones of earlier releases have it as their description only. */
    private static void names(RealmResource realm) {
        for (var found : realm.organizations().list(0, MANY)) {
            var organization = realm.organizations().get(found.getId());
            var whole = organization.toRepresentation();
            whole.singleAttribute(AGENCY_NAME, whole.getDescription());
            organization.update(whole).close();
        }
    }

    private void clients(RealmResource realm) {
        clients.api(realm);
        clients.console(realm, "lantern-console", "console.secret");
        clients.serviceAccount(realm, PROVISIONER, "provisioner.secret");
    }

    private static void provisioner(RealmResource realm) {
        grant(realm, PROVISIONER_ROLES);
    }

    /** Own sign-on: the provisioner makes an agency's provider known, and takes it away. */
    private static void brokers(RealmResource realm) {
        grant(realm, List.of("manage-identity-providers"));
    }

    /** Keycloak has no narrower role for making a client than for managing all of them (docs/adr/0007). */
    private static void grant(RealmResource realm, List<String> names) {
        var management = realm.clients().findByClientId("realm-management").getFirst();
        var roles = realm.clients().get(management.getId()).roles();
        var granted =
                names.stream().map(name -> roles.get(name).toRepresentation()).toList();
        var client = realm.clients().findByClientId(PROVISIONER).getFirst();
        var account = realm.clients().get(client.getId()).getServiceAccountUser();
        realm.users()
                .get(account.getId())
                .roles()
                .clientLevel(management.getId())
                .add(granted);
    }
}
