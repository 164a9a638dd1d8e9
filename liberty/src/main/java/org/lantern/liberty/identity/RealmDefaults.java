package org.lantern.liberty.identity;

import java.time.Duration;
import java.util.Set;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;

/** What every realm of ours begins with. */
final class RealmDefaults {

    private static final Duration ACCESS_TOKEN = Duration.ofMinutes(5);
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration ABSOLUTE = Duration.ofHours(12);
    private static final int TRIES = 10;
    private static final Set<String> LANGUAGES = Set.of("en", "es");

    private RealmDefaults() {}

    static RealmRepresentation of(String name) {
        var realm = new RealmRepresentation();
        realm.setRealm(name);
        realm.setEnabled(true);
        realm.setRegistrationAllowed(false);
        realm.setLoginWithEmailAllowed(true);
        realm.setDuplicateEmailsAllowed(false);
        realm.setResetPasswordAllowed(true);
        realm.setBruteForceProtected(true);
        realm.setFailureFactor(TRIES);
        realm.setPasswordPolicy("length(12) and notUsername and notEmail");
        realm.setAccessTokenLifespan((int) ACCESS_TOKEN.toSeconds());
        realm.setSsoSessionIdleTimeout((int) IDLE.toSeconds());
        realm.setSsoSessionMaxLifespan((int) ABSOLUTE.toSeconds());
        realm.setEventsEnabled(true);
        realm.setAdminEventsEnabled(true);
        return realm;
    }

    /** What people read above the log-in, and in which languages. */
    static void face(RealmResource resource, String name) {
        var realm = resource.toRepresentation();
        realm.setDisplayName(name);
        realm.setInternationalizationEnabled(true);
        realm.setSupportedLocales(LANGUAGES);
        realm.setDefaultLocale("en");
        resource.update(realm);
    }

    /** Our own log-in pages. */
    static void pages(RealmResource resource) {
        var realm = resource.toRepresentation();
        realm.setLoginTheme(LogInTheme.NAME);
        resource.update(realm);
    }
}
