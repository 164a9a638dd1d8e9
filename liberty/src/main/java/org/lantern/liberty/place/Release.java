package org.lantern.liberty.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Properties;

/**
 * The release this launcher belongs to, and the versions of the servers that belong to it.
 *
 * @param time which everything that is built of it bears
 */
public record Release(String lantern, Instant time, String postgresql, String keycloak, String openLiberty) {

    public static Release current() {
        var properties = new Properties();
        try (var in = Release.class.getResourceAsStream("release.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Release(
                properties.getProperty("lantern"),
                Instant.parse(properties.getProperty("time")),
                properties.getProperty("postgresql"),
                properties.getProperty("keycloak"),
                properties.getProperty("openliberty"));
    }

    /** The number PostgreSQL writes into its data directory: {@code 18} for {@code 18.6.0}. */
    public int postgresqlMajor() {
        return Integer.parseInt(postgresql.substring(0, postgresql.indexOf('.')));
    }
}
