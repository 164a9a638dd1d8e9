package org.lantern.liberty.identity;

import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.settings.Settings;

/** Keycloak's administration interface, entered with the service account that Keycloak got at its very first start. */
final class AdminDoor {

    private final Installation installation;

    AdminDoor(Installation installation) {
        this.installation = installation;
    }

    Keycloak open() {
        return KeycloakBuilder.builder()
                .serverUrl(IdentityProvider.of(installation).internalUrl())
                .realm("master")
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(Settings.current().value("lantern.identity.administrator"))
                .clientSecret(installation.secrets().keycloakAdministrator())
                .build();
    }
}
