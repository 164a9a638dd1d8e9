package org.lantern.messaging.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.GoLiveCheck;
import org.lantern.tenancy.Statements;

/** The code that is out, and whether mail of the current agency was proved to arrive (R6); time is the database's. */
@ApplicationScoped
public class SenderCheck implements GoLiveCheck {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int MOST_TRIES = 5;

    private static final String BEGIN = """
            insert into lantern.sender_check (code_sha256, expires_at) values (?, now() + make_interval(secs => ?))
            on conflict (tenant_id) do update
            set code_sha256 = excluded.code_sha256, expires_at = excluded.expires_at, tries = 0""";

    private static final String OWN = " where tenant_id = (select app.current_agency())";
    private static final String OPEN =
            OWN + " and confirmed_at is null and expires_at > now() and tries < " + MOST_TRIES;

    @Inject
    private AgencyConnection connection;

    @Override
    public String name() {
        return "sender";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public boolean isMet() {
        return isProved();
    }

    public boolean isProved() {
        return holds("select 1 from lantern.sender_check" + OWN + " and confirmed_at is not null");
    }

    /** Whether a code can be tried. */
    public boolean isOpen() {
        return holds("select 1 from lantern.sender_check" + OPEN);
    }

    /** A new code takes the place of the one before. */
    public void begin(SenderCode code) {
        connection.call(c -> Statements.update(c, BEGIN, code.sha256(), (double) LIFE.toSeconds()));
    }

    /** Uses up a try; true if it was the code. Of two at the same moment the second finds the first's try counted. */
    public boolean prove(SenderCode code) {
        return connection
                .call(c -> Statements.one(
                        c,
                        row -> row.getBoolean(1),
                        "update lantern.sender_check set tries = tries + 1,"
                                + " confirmed_at = case when code_sha256 = ? then clock_timestamp() end" + OPEN
                                + " returning confirmed_at is not null",
                        code.sha256()))
                .orElse(false);
    }

    private boolean holds(String sql) {
        return connection.call(c -> Statements.one(c, row -> true, sql)).isPresent();
    }
}
