package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** Addresses that people could mistake for one another (R18); what is alike is defined once, in the database. */
@ApplicationScoped
public class SlugNeighbors {
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('slug/' || lantern.slug_likeness(?), 0))";

    private static final String ALIKE = """
            select slug, false as listed from lantern.application
            where slug_likeness = lantern.slug_likeness(?) and slug <> ? and state <> 'rejected'
            union all
            select slug, state = 'live' from lantern.agency where slug_likeness = lantern.slug_likeness(?) and slug <> ?
            order by listed desc limit 1""";

    @Inject
    private PlatformConnection connection;

    /** Lets two applicants for one slug, or for two that look alike, go one after the other until the transaction ends (R2). */
    public void lock(String slug) {
        connection.call(c -> Statements.one(c, row -> true, LOCK, slug));
    }

    /** @param listed whether the front page tells everybody of it */
    public record Neighbor(String slug, boolean listed) {}

    /** Another address, held by an application or an agency, that looks like this one. */
    public Optional<Neighbor> alike(String slug) {
        return connection.call(c -> Statements.one(
                c, row -> new Neighbor(row.getString(1), row.getBoolean(2)), ALIKE, slug, slug, slug, slug));
    }
}
