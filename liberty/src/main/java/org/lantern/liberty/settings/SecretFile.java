package org.lantern.liberty.settings;

import java.util.List;

/**
 * A secret, which is a file of that name in {@code LANTERN_SECRETS_DIRECTORY} (R3).
 *
 * @param by who makes it in production
 * @param meaning what it opens
 */
public record SecretFile(String name, By by, String meaning) {

    /** Who makes a secret in production. In the demo the launcher makes all of them. */
    public enum By {
        /** Somebody else knows it too. */
        OPERATOR,
        /** The operator, where something else is set that needs it. */
        OPERATOR_PERHAPS,
        /** The first start, out of 256 random bits or as a new pair of keys. */
        LAUNCHER,
        /** It belongs to the demo alone. */
        DEMO
    }

    static final List<SecretFile> ALL = List.of(
            new SecretFile("db-owner.password", By.OPERATOR, "The database's role lantern_owner, which migrates."),
            new SecretFile(
                    "db-app.password", By.OPERATOR, "The database's role lantern_app, which the application works as."),
            new SecretFile(
                    "keycloak-admin.password", By.OPERATOR, "The client secret of LANTERN_IDENTITY_ADMINISTRATOR."),
            new SecretFile(
                    "smtp.password",
                    By.OPERATOR_PERHAPS,
                    "LANTERN_MAIL_USER at the mail server; needed if that is set."),
            new SecretFile(
                    "dkim.key",
                    By.OPERATOR_PERHAPS,
                    "Signs mail: a private key of RSA, 2048 bits at least, PKCS #8 in PEM; needed where Lantern signs."),
            new SecretFile("context.key", By.LAUNCHER, "Signs which agency a transaction is of."),
            new SecretFile("incident.key", By.LAUNCHER, "Makes public identifiers of incidents."),
            new SecretFile("audit-signing.key", By.LAUNCHER, "Signs the heads of the trails."),
            new SecretFile("audit-signing.pub", By.LAUNCHER, "Verifies them; no secret, and kept beside the other."),
            new SecretFile("console.secret", By.LAUNCHER, "The agency console at Keycloak."),
            new SecretFile("vendor-console.secret", By.LAUNCHER, "The vendor console at Keycloak."),
            new SecretFile("provisioner.secret", By.LAUNCHER, "Makes agencies and accounts at Keycloak."),
            new SecretFile("cli.secret", By.LAUNCHER, "The command line at the vendor's API."),
            new SecretFile("keystore.password", By.LAUNCHER, "Open Liberty's own key store."),
            new SecretFile("ltpa.password", By.LAUNCHER, "The keys of the container's log-in."),
            new SecretFile("db-superuser.password", By.DEMO, "The demo's PostgreSQL."),
            new SecretFile("db-keycloak.password", By.DEMO, "The demo's Keycloak at the demo's PostgreSQL."),
            new SecretFile("demo.password", By.DEMO, "Every demo account."),
            new SecretFile("demo-client.secret", By.DEMO, "Log-ins of demo accounts from the command line."));
}
