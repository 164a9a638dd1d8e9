package org.lantern.liberty.identity;

import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The accounts of one realm. */
final class People {

    private final RealmResource realm;

    People(RealmResource realm) {
        this.realm = realm;
    }

    /** Keycloak's id of the person's account, which is made when it is not there. */
    String ensure(Person person) {
        var found = realm.users().searchByUsername(person.email(), true);
        if (!found.isEmpty()) {
            return found.getFirst().getId();
        }
        var account = new UserRepresentation();
        account.setUsername(person.email());
        account.setEmail(person.email());
        account.setEmailVerified(true);
        account.setFirstName(person.firstName());
        account.setLastName(person.lastName());
        account.setEnabled(true);
        try (var answer = realm.users().create(account)) {
            Answers.requireCreated(answer, person.email());
        }
        return realm.users().searchByUsername(person.email(), true).getFirst().getId();
    }

    void setPassword(String id, String password) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(false);
        realm.users().get(id).resetPassword(credential);
    }
}
