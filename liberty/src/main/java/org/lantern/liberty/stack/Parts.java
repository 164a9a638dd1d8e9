package org.lantern.liberty.stack;

import java.util.List;
import org.lantern.liberty.database.Postgresql;
import org.lantern.liberty.identity.KeycloakServer;
import org.lantern.liberty.mail.MailCatcher;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.process.Part;
import org.lantern.liberty.server.Liberty;
import org.lantern.liberty.settings.Profile;

/** The parts of one installation. */
public record Parts(Postgresql postgresql, KeycloakServer keycloak, MailCatcher mail, Liberty liberty) {

    public static Parts of(Installation installation) {
        return new Parts(
                new Postgresql(installation),
                new KeycloakServer(installation),
                new MailCatcher(installation),
                new Liberty(installation));
    }

    /** In the order in which they may be stopped: who needs another goes before it. In production the others are not ours. */
    public List<Part> all() {
        return Profile.current().isProduction() ? List.of(liberty) : List.of(liberty, mail, keycloak, postgresql);
    }
}
