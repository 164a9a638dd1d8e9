package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import org.lantern.tenancy.PlatformConnection;

/** Lets two applicants for one slug go one after the other, until the transaction ends (R2). */
@ApplicationScoped
public class SlugLock {

    @Inject
    private PlatformConnection connection;

    public void lock(String slug) {
        connection.call(c -> {
            try (PreparedStatement statement =
                    c.prepareStatement("select pg_advisory_xact_lock(hashtextextended('slug/' || ?, 0))")) {
                statement.setString(1, slug);
                return statement.execute();
            }
        });
    }
}
