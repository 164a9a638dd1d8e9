package org.lantern.publishing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.lantern.publishing.Draft;
import org.lantern.publishing.Kind;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/** Drafts of the current agency. */
@ApplicationScoped
public class DraftStore {

    private static final String FIRST = """
            insert into lantern.publishing_draft (kind, body, edited_by, revision) values (?, ?, ?, 1)
            on conflict (tenant_id, kind) do nothing""";

    private static final String NEXT = """
            update lantern.publishing_draft
            set body = ?, edited_by = ?, revision = revision + 1, edited_at = now()
            where tenant_id = (select app.current_agency()) and kind = ? and revision = ?""";

    private static final String REPLACE = """
            insert into lantern.publishing_draft as d (kind, body, edited_by, revision) values (?, ?, ?, 1)
            on conflict (tenant_id, kind) do update
            set body = excluded.body, edited_by = excluded.edited_by, revision = d.revision + 1, edited_at = now()""";

    @Inject
    private AgencyConnection connection;

    @Inject
    private Bodies bodies;

    public <T> Optional<Draft<T>> find(Kind<T> kind) {
        return connection.call(c -> Statements.one(
                c,
                row -> new Draft<>(
                        bodies.read(kind, row.getString(1)),
                        row.getLong(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                """
                select body, revision, edited_by, edited_at from lantern.publishing_draft
                where tenant_id = (select app.current_agency()) and kind = ?""",
                kind.name()));
    }

    /** False if the newest revision is another; revision 0 stands for "no draft yet". */
    public <T> boolean save(Kind<T> kind, T body, long expectedRevision, String editor) {
        String text = bodies.write(kind, body);
        return expectedRevision == 0
                ? write(FIRST, kind.name(), text, editor)
                : write(NEXT, text, editor, kind.name(), expectedRevision);
    }

    public <T> void replace(Kind<T> kind, T body, String editor) {
        write(REPLACE, kind.name(), bodies.write(kind, body), editor);
    }

    private boolean write(String sql, Object... parameters) {
        return connection.call(c -> Statements.update(c, sql, parameters)) == 1;
    }
}
