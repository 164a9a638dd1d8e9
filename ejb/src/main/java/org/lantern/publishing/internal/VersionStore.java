package org.lantern.publishing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.audit.Changes;
import org.lantern.publishing.Kind;
import org.lantern.publishing.Version;
import org.lantern.tenancy.AgencyConnection;

/** Immutable versions of the current agency, and which of them is live. */
@ApplicationScoped
public class VersionStore {

    private static final String SELECT = """
            select v.number, v.body, v.author, v.note, v.of_version, v.published_at,
                   coalesce(v.number = l.number, false) as live
            from lantern.published_version v
            left join lantern.publishing_live l on l.tenant_id = v.tenant_id and l.kind = v.kind
            where v.tenant_id = (select app.current_agency()) and v.kind = ?""";

    /** The lock lets two publishers take one number after the other. */
    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended((select app.current_agency()) || '/' || ?, 0))""";

    private static final String ADD = """
            insert into lantern.published_version (number, kind, body, author, note, of_version)
            select coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?
            from lantern.published_version where tenant_id = (select app.current_agency()) and kind = ?
            returning number""";

    private static final String GO_LIVE = """
            insert into lantern.publishing_live (kind, number) values (?, ?)
            on conflict (tenant_id, kind) do update set number = excluded.number""";

    @Inject
    private AgencyConnection connection;

    @Inject
    private Bodies bodies;

    /** Content about to become a version. */
    public record Fresh<T>(T body, String author, String note, Optional<Integer> ofVersion) {}

    /**
     * A version that has just gone live.
     *
     * @param changes against the one that was live before; none for the first
     */
    public record Added(int number, Changes changes) {}

    public <T> Added add(Kind<T> kind, Fresh<T> fresh) {
        return connection.call(c -> {
            try (PreparedStatement lock = c.prepareStatement(LOCK)) {
                lock.setString(1, kind.name());
                lock.execute();
            }
            Optional<Version<T>> before = live(kind);
            int number = insert(c, kind, fresh);
            return new Added(
                    number, before.map(old -> changes(kind, old, fresh, number)).orElse(new Changes(List.of())));
        });
    }

    private <T> Changes changes(Kind<T> kind, Version<T> before, Fresh<T> after, int number) {
        return Changes.of("version", String.valueOf(before.number()), String.valueOf(number))
                .and(Changes.between(bodies.write(kind, before.body()), bodies.write(kind, after.body())));
    }

    private <T> int insert(Connection c, Kind<T> kind, Fresh<T> fresh) throws SQLException {
        int number;
        try (PreparedStatement add = c.prepareStatement(ADD)) {
            add.setString(1, kind.name());
            add.setString(2, bodies.write(kind, fresh.body()));
            add.setString(3, fresh.author());
            add.setString(4, fresh.note());
            add.setObject(5, fresh.ofVersion().orElse(null), Types.INTEGER);
            add.setString(6, kind.name());
            try (ResultSet row = add.executeQuery()) {
                row.next();
                number = row.getInt(1);
            }
        }
        try (PreparedStatement live = c.prepareStatement(GO_LIVE)) {
            live.setString(1, kind.name());
            live.setInt(2, number);
            live.executeUpdate();
        }
        return number;
    }

    public <T> Optional<Version<T>> live(Kind<T> kind) {
        return select(kind, " and v.number = l.number", null).stream().findFirst();
    }

    public <T> Optional<Version<T>> find(Kind<T> kind, int number) {
        return select(kind, " and v.number = ?", number).stream().findFirst();
    }

    public <T> List<Version<T>> all(Kind<T> kind) {
        return select(kind, " order by v.number desc", null);
    }

    private <T> List<Version<T>> select(Kind<T> kind, String rest, @Nullable Integer number) {
        return connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement(SELECT + rest)) {
                statement.setString(1, kind.name());
                if (number != null) {
                    statement.setInt(2, number);
                }
                List<Version<T>> versions = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        versions.add(version(kind, row));
                    }
                }
                return versions;
            }
        });
    }

    private <T> Version<T> version(Kind<T> kind, ResultSet row) throws SQLException {
        return new Version<>(
                row.getInt("number"),
                bodies.read(kind, row.getString("body")),
                row.getString("author"),
                row.getString("note"),
                Optional.ofNullable(row.getObject("of_version", Integer.class)),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("live"));
    }
}
