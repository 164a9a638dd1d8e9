package org.lantern.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.lantern.tenancy.AgencyConnection;

/** Drafts of the current agency. */
@ApplicationScoped
class DraftStore {

    private static final String REPLACE = """
            insert into lantern.publishing_draft as d (kind, body, edited_by, revision) values (?, ?, ?, 1)
            on conflict (tenant_id, kind) do update
            set body = excluded.body, edited_by = excluded.edited_by, revision = d.revision + 1, edited_at = now()""";

    private static final String FIRST = """
            insert into lantern.publishing_draft (kind, body, edited_by, revision) values (?, ?, ?, 1)
            on conflict (tenant_id, kind) do nothing""";

    @Inject
    private AgencyConnection connection;

    @Inject
    private Bodies bodies;

    <T> Optional<Draft<T>> find(Kind<T> kind) {
        return connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement("""
                    select body, revision, edited_by, edited_at from lantern.publishing_draft
                    where tenant_id = (select app.current_agency()) and kind = ?""")) {
                statement.setString(1, kind.name());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Draft<>(
                                    bodies.read(kind, row.getString(1)),
                                    row.getLong(2),
                                    row.getString(3),
                                    row.getObject(4, OffsetDateTime.class).toInstant()))
                            : Optional.empty();
                }
            }
        });
    }

    /** False if the newest revision is another; revision 0 stands for "no draft yet". */
    <T> boolean save(Kind<T> kind, T body, long expectedRevision, String editor) {
        return write(
                expectedRevision == 0 ? FIRST : REPLACE + " where d.revision = " + expectedRevision,
                kind,
                body,
                editor);
    }

    <T> void replace(Kind<T> kind, T body, String editor) {
        write(REPLACE, kind, body, editor);
    }

    private <T> boolean write(String sql, Kind<T> kind, T body, String editor) {
        return connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement(sql)) {
                statement.setString(1, kind.name());
                statement.setString(2, bodies.write(kind, body));
                statement.setString(3, editor);
                return statement.executeUpdate() == 1;
            }
        });
    }
}
