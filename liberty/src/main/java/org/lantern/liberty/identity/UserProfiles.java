package org.lantern.liberty.identity;

import java.util.Set;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.userprofile.config.UPAttributePermissions;

/** What Keycloak wants to know of a person. */
final class UserProfiles {

    private static final Set<String> NAMES = Set.of("firstName", "lastName");

    private UserProfiles() {}

    /** An agency invites an e-mail address; Keycloak must not stop the invited person to ask for two names. */
    static void makeNamesOptional(RealmResource realm) {
        var profile = realm.users().userProfile();
        var configuration = profile.getConfiguration();
        configuration.getAttributes().stream()
                .filter(attribute -> NAMES.contains(attribute.getName()))
                .forEach(attribute -> attribute.setRequired(null));
        profile.update(configuration);
    }

    /**
     * An address says who is invited where: if people could change their own, one could wait at the address of somebody who is
     * about to be asked in elsewhere. Only Lantern writes it.
     */
    static void keepAddresses(RealmResource realm) {
        var profile = realm.users().userProfile();
        var configuration = profile.getConfiguration();
        configuration.getAttributes().stream()
                .filter(attribute -> "email".equals(attribute.getName()))
                .forEach(attribute ->
                        attribute.setPermissions(new UPAttributePermissions(Set.of("admin", "user"), Set.of("admin"))));
        profile.update(configuration);
    }
}
