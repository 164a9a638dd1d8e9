package org.lantern.liberty.check;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.identity.IdentityCheck;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.MailRoute;
import org.lantern.liberty.settings.SecretsCheck;
import org.lantern.liberty.settings.Settings;
import org.lantern.liberty.settings.SettingsCheck;
import org.lantern.liberty.settings.Wrong;

/** Looks at everything (R1). The demo is asked for its settings alone: the launcher makes the rest. */
public final class Inspection {

    private final Installation installation;
    private final Settings settings = Settings.current();

    public Inspection(Installation installation) {
        this.installation = installation;
    }

    /** Empty if nothing is wrong. */
    public List<Wrong> run() {
        var wrong = new ArrayList<>(new SettingsCheck(settings).run());
        if (settings.profile().isProduction()) {
            wrong.addAll(new AddressesCheck(settings).run());
            wrong.addAll(new MailCheck(settings, installation.secrets().directory()).run());
            var secrets = installation.secrets().directory();
            demoData().ifPresent(wrong::add);
            wrong.addAll(new SecretsCheck(secrets).run(neededSecrets()));
            if (settings.find("lantern.database.host").isPresent()
                    && Files.exists(secrets.resolve("db-app.password"))) {
                wrong.addAll(new DatabaseCheck(Account.application(installation), owner()).run());
            }
            if (settings.find("lantern.identity.public-url").isPresent()
                    && Files.exists(secrets.resolve("keycloak-admin.password"))) {
                wrong.addAll(new IdentityCheck(installation).run());
            }
        }
        return List.copyOf(wrong);
    }

    private Optional<Account> owner() {
        return installation.secrets().has("db-owner.password")
                ? Optional.of(Account.owner(installation))
                : Optional.empty();
    }

    private Set<String> neededSecrets() {
        var needed = new TreeSet<String>();
        settings.find("lantern.mail.user").ifPresent(user -> needed.add(MailRoute.PASSWORD));
        if (settings.value("lantern.mail.dkim.signer").equals("lantern")) {
            needed.add(MailCheck.KEY);
        }
        return needed;
    }

    private Optional<Wrong> demoData() {
        var mark = installation.home().resolve("data").resolve("demo-seeded");
        return Files.exists(mark)
                ? Optional.of(new Wrong(
                        "LANTERN_HOME",
                        installation.home() + " is the demo's",
                        "Give a folder of its own: what the demo has made is for the demo."))
                : Optional.empty();
    }
}
