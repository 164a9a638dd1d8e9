package org.lantern.portal.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.portal.TrialLink;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.Statements;

/** The current agency's preview links; time is the database's. */
@ApplicationScoped
public class TrialLinkStore {
    private static final int LISTED = 100;
    private static final String COLUMNS = """
             id, made_by, made_at, expires_at, revoked_at, last_used_at,
            revoked_at is null and expires_at > clock_timestamp()\s""";

    private static final String ADD = """
            insert into lantern.portal_link (id, token_sha256, made_by, made_at, expires_at)
            select ?, ?, ?, moment, moment + make_interval(secs => ?) from clock_timestamp() as moment returning""" + COLUMNS;

    private static final String ALL = "select" + COLUMNS + """
             from lantern.portal_link
            where tenant_id = (select app.current_agency()) order by id desc limit\s""" + LISTED;

    private static final String REVOKE = """
            update lantern.portal_link set revoked_at = clock_timestamp()
            where tenant_id = (select app.current_agency()) and id = ? and revoked_at is null
              and expires_at > clock_timestamp()""";

    private static final String WORKING = """
            select id, extract(epoch from expires_at - clock_timestamp()) from lantern.portal_link
            where tenant_id = (select app.current_agency()) and token_sha256 = ? and revoked_at is null
              and expires_at > clock_timestamp()""";

    /** A page brings twenty requests; one note a minute is enough to see that somebody looked. */
    private static final String USED = """
            update lantern.portal_link set last_used_at = clock_timestamp()
            where tenant_id = (select app.current_agency()) and id = ?
              and (last_used_at is null or last_used_at < clock_timestamp() - interval '1 minute')""";

    @Inject
    private AgencyConnection connection;

    public TrialLink add(PreviewToken token, String madeBy, Duration lifetime) {
        return connection
                .call(c -> Statements.one(c, TrialLinkStore::link, ADD, Ids.next(), token.sha256(), madeBy, (double)
                        lifetime.toSeconds()))
                .orElseThrow();
    }

    public List<TrialLink> all() {
        return connection.call(c -> Statements.list(c, TrialLinkStore::link, ALL));
    }

    public boolean revoke(UUID id) {
        return connection.call(c -> Statements.update(c, REVOKE, id)) > 0;
    }

    /** How long the link still works; empty if it does not. That it was used is noted. */
    public Optional<Duration> use(PreviewToken token) {
        record Working(UUID id, Duration rest) {}
        return connection.call(c -> {
            Optional<Working> link = Statements.one(
                    c,
                    row -> new Working(
                            row.getObject(1, UUID.class), Duration.ofMillis((long) (row.getDouble(2) * 1_000))),
                    WORKING,
                    token.sha256());
            if (link.isPresent()) {
                Statements.update(c, USED, link.get().id());
            }
            return link.map(Working::rest);
        });
    }

    private static TrialLink link(ResultSet row) throws SQLException {
        return new TrialLink(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                moment(row.getObject(5, OffsetDateTime.class)),
                moment(row.getObject(6, OffsetDateTime.class)),
                row.getBoolean(7));
    }

    private static Optional<Instant> moment(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
