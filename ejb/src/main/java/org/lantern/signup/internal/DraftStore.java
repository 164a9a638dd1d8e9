package org.lantern.signup.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.signup.Draft;
import org.lantern.signup.SignupLink;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** Drafts by the hash of their link (R1); all clocks are the database's. */
@ApplicationScoped
public class DraftStore {
    /** After the last change. */
    static final Duration LIFE = Duration.ofDays(14);

    private static final String FIND = """
            select language, answers, jurisdiction is not null, coalesce(confirmed_email, ''),
                code_hash is not null and code_expires_at > now() and code_tries < 5
                    and code_email = (answers::jsonb ->> 'administratorEmail'),
                expires_at, application_id
            from lantern.signup_draft where link_hash = ? and expires_at > now()""";

    private static final String LIVES_ON = "changed_at = now(), expires_at = now() + make_interval(secs => ?)";

    @Inject
    private PlatformConnection connection;

    public void add(SignupLink link, String language) {
        update("""
                insert into lantern.signup_draft (id, link_hash, language, expires_at)
                values (?, ?, ?, now() + make_interval(secs => ?))""", Ids.next(), link.hash(), language, (double) LIFE.toSeconds());
    }

    public Optional<Draft> find(SignupLink link) {
        return connection.call(c -> Statements.one(c, DraftStore::draft, FIND, link.hash()));
    }

    /** Locked until the transaction ends. */
    public Optional<Draft> lock(SignupLink link) {
        return connection.call(c -> Statements.one(c, DraftStore::draft, FIND + " for update", link.hash()));
    }

    /** GeoJSON; empty if none was given. */
    public String area(SignupLink link) {
        return connection
                .call(c -> Statements.one(
                        c,
                        row -> row.getString(1),
                        "select jurisdiction from lantern.signup_draft where link_hash = ? and jurisdiction is not null",
                        link.hash()))
                .orElse("");
    }

    /** @param jurisdiction GeoJSON; empty takes the area away */
    public void keepArea(SignupLink link, String jurisdiction) {
        update(
                "update lantern.signup_draft set jurisdiction = ? where link_hash = ?",
                jurisdiction.isEmpty() ? null : jurisdiction,
                link.hash());
    }

    public void keep(SignupLink link, Map<String, String> answers, String language) {
        update(
                "update lantern.signup_draft set answers = ?, language = ?, " + LIVES_ON + " where link_hash = ?",
                written(answers),
                language,
                (double) LIFE.toSeconds(),
                link.hash());
    }

    /** Handed in: nothing stays but where it went. */
    public void empty(SignupLink link, UUID application) {
        update("""
                update lantern.signup_draft set answers = '{}', jurisdiction = null, code_email = null, code_hash = null,
                    code_expires_at = null, confirmed_email = null, application_id = ?
                where link_hash = ?""", application, link.hash());
    }

    public boolean delete(SignupLink link) {
        return update("delete from lantern.signup_draft where link_hash = ? and application_id is null", link.hash())
                > 0;
    }

    private int update(String sql, @Nullable Object... parameters) {
        return connection.call(c -> Statements.update(c, sql, parameters));
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getString(1),
                read(row.getString(2)),
                row.getBoolean(3),
                row.getString(4),
                row.getBoolean(5),
                Objects.requireNonNull(row.getObject(6, OffsetDateTime.class)).toInstant(),
                Optional.ofNullable(row.getObject(7, UUID.class)));
    }

    private static Map<String, String> read(String json) {
        Map<String, String> answers = new HashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((field, value) -> answers.put(field, ((JsonString) value).getString()));
        }
        return answers;
    }

    private static String written(Map<String, String> answers) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        answers.forEach(json::add);
        return json.build().toString();
    }
}
