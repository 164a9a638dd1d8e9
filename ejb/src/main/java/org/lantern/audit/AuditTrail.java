package org.lantern.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.Statements;

/** Writes to the trail of the current agency, in the current transaction (R1). */
@ApplicationScoped
public class AuditTrail {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String INSERT = """
            with entry as (
                insert into lantern.audit_entry (id, issuer, subject, act, object, detail)
                values (?, ?, ?, ?, ?, ?::jsonb) returning tenant_id, id)
            insert into lantern.audit_due (tenant_id, entry_id) select tenant_id, id from entry""";

    @Inject
    private AgencyConnection connection;

    /**
     * Records that the current actor did {@code act} to {@code object}.
     *
     * @param detail strings, numbers, booleans and {@link Changes} by name; values of other types are written as their text
     */
    public void record(String act, String object, Map<String, ?> detail) {
        record(act, object, detail, Map.of());
    }

    public void record(String act, String object) {
        record(act, object, Map.of());
    }

    /**
     * Records the act unless the current actor did the same to {@code object} within {@code span} before: for what happens
     * again and again and says nothing new.
     */
    public void recordOnceIn(Duration span, String act, String object) {
        Actor actor = Actors.current();
        boolean isKnown = connection.call(c -> Statements.one(
                        c, row -> true, """
                        select 1 from lantern.audit_entry
                        where tenant_id = (select app.current_agency()) and subject = ? and issuer = ? and act = ?
                          and object = ? and at > clock_timestamp() - make_interval(secs => ?) limit 1""", actor.subject(), actor.issuer(), act, object, span.toMillis() / 1000.0)
                .isPresent());
        if (!isKnown) {
            record(act, object);
        }
    }

    /** When the newest entry was made, whatever it says; empty while there is none. */
    public Optional<Instant> lastAct() {
        return connection.call(c ->
                Statements.one(c, row -> row.getObject(1, OffsetDateTime.class).toInstant(), """
                select at from lantern.audit_entry
                where tenant_id = (select app.current_agency()) order by id desc limit 1"""));
    }

    /** @param personal what the entry says of a person, by name: kept apart, so that it can be erased (R6) */
    public void record(String act, String object, Map<String, ?> detail, Map<String, String> personal) {
        Actor actor = Actors.current();
        UUID id = Ids.next();
        List<PersonalValue> values = personal.entrySet().stream()
                .map(value -> new PersonalValue(value.getKey(), salt(), value.getValue()))
                .toList();
        connection.call(c -> {
            Statements.update(c, INSERT, id, actor.issuer(), actor.subject(), act, object, json(detail, values));
            for (PersonalValue value : values) {
                Statements.update(
                        c,
                        "insert into lantern.audit_personal (entry_id, name, salt, value) values (?, ?, ?, ?)",
                        id,
                        value.name(),
                        HexFormat.of().parseHex(value.salt()),
                        value.value());
            }
            return id;
        });
    }

    private static String salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private static String json(Map<String, ?> detail, List<PersonalValue> personal) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        detail.forEach((name, value) -> {
            switch (value) {
                case Integer number -> object.add(name, number);
                case Long number -> object.add(name, number);
                case Boolean flag -> object.add(name, flag);
                case Changes changes -> object.add(name, changes.json());
                default -> object.add(name, value.toString());
            }
        });
        personal.forEach(value -> object.add(value.name(), value.commitment()));
        return object.build().toString();
    }
}
