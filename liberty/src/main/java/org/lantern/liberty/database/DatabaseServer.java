package org.lantern.liberty.database;

import org.lantern.liberty.place.Ports;
import org.lantern.liberty.settings.Settings;

/**
 * Where a PostgreSQL is and how it is spoken to.
 *
 * @param name of Lantern's database there
 * @param tls verify-full or disable, as the driver says it
 * @param authorities a file of certificates that are believed; empty for those of the JDK
 */
public record DatabaseServer(String host, int port, String name, String tls, String authorities) {

    private static final String NAME = "lantern";

    /** Of the JDK's authorities; the driver's own looks for a file in somebody's home. */
    private static final String DEFAULT_FACTORY = "org.postgresql.ssl.DefaultJavaSSLFactory";

    private static final String FILE_FACTORY = "org.postgresql.ssl.LibPQFactory";

    /** The installation's own. */
    public static DatabaseServer own(int port) {
        return new DatabaseServer("127.0.0.1", port, NAME, "disable", "");
    }

    /** As it is set here: in the demo the installation's own. */
    public static DatabaseServer of(Settings settings, Ports ports) {
        if (!settings.profile().isProduction()) {
            return own(ports.database());
        }
        return new DatabaseServer(
                settings.value("lantern.database.host"),
                settings.number("lantern.database.port"),
                settings.value("lantern.database.name"),
                settings.value("lantern.database.tls"),
                settings.value("lantern.database.authorities"));
    }

    /** Whom the driver believes. */
    public String factory() {
        return authorities.isEmpty() ? DEFAULT_FACTORY : FILE_FACTORY;
    }

    String url(String database) {
        var url = "jdbc:postgresql://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/" + database;
        if (tls.equals("disable")) {
            return url + "?sslmode=disable";
        }
        return url + "?sslmode=" + tls + "&sslfactory=" + factory()
                + (authorities.isEmpty() ? "" : "&sslrootcert=" + authorities);
    }
}
