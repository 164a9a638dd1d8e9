package org.lantern.login.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lantern.authority.Actor;
import org.lantern.login.LogInMark;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** When people signed out. Tokens tell times in whole seconds, so a sign-out covers its own second to the end. */
@ApplicationScoped
public class SignOutStore {

    private static final String ADD = """
            insert into lantern.sign_out (id, issuer, subject, mark) values (?, ?, ?, ?) returning at""";

    private static final String COVERS = """
            select exists (
                select 1 from lantern.sign_out
                where issuer = ? and subject = ?
                  and (mark = ? or (mark is null and date_trunc('second', at) >= ?::timestamptz)))""";

    private static final String END_ALL = "delete from lantern.console_log_in where issuer = ? and subject = ?";

    @Inject
    private PlatformConnection connection;

    /** Answers when that was. */
    public Instant everywhere(String issuer, String subject) {
        Instant at = add(issuer, subject, null);
        connection.call(c -> Statements.update(c, END_ALL, issuer, subject));
        return at;
    }

    public void one(String issuer, String subject, LogInMark mark) {
        add(issuer, subject, mark.digits());
        connection.call(c -> Statements.update(c, END_ALL + " and mark = ?", issuer, subject, mark.digits()));
    }

    /** Whether a log-in of this mark, authenticated at that time, is over. */
    public boolean covers(Actor person, LogInMark mark, Instant authenticatedAt) {
        return connection
                .call(c -> Statements.one(
                        c,
                        row -> row.getBoolean(1),
                        COVERS,
                        person.issuer(),
                        person.subject(),
                        mark.digits(),
                        authenticatedAt.atOffset(ZoneOffset.UTC)))
                .orElse(true);
    }

    private Instant add(String issuer, String subject, @Nullable String mark) {
        return connection
                .call(c -> Statements.one(
                        c,
                        row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        ADD,
                        Ids.next(),
                        issuer,
                        subject,
                        mark))
                .orElseThrow();
    }
}
