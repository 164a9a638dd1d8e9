package org.lantern.liberty.identity;

import java.time.Duration;
import java.util.List;
import org.keycloak.admin.client.Keycloak;
import org.lantern.liberty.place.Installation;

/** The vendor's own people, made from outside: the first of them nobody inside could ask in. */
public final class Operators {

    private static final Duration LINK = Duration.ofDays(2);

    private final Installation installation;

    public Operators(Installation installation) {
        this.installation = installation;
    }

    /**
     * Makes the account, if it is not there, gives it the role, and mails a link with which its person sets a password and a second
     * factor up.
     */
    public void askIn(Person person, boolean support) {
        try (Keycloak keycloak = new AdminDoor(installation).open()) {
            var realm = keycloak.realm("vendor");
            var id = new People(realm).ensure(person);
            VendorRealm.grant(realm, id, support ? VendorRealm.SUPPORT : VendorRealm.OPERATOR);
            realm.users().get(id).executeActionsEmail(List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP"), (int)
                    LINK.toSeconds());
        }
    }
}
