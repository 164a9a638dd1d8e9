package org.lantern.messaging.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** The letters that wait. Every method is a transaction of its own; all clocks are the database's. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class PlatformMailLedger {

    /** Longer than the mail server may keep us waiting; a node that dies loses its letter to another after so long. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    /** An attempt that took the node down with it counts too. */
    private static final String CLAIM = """
            update lantern.platform_mail m
            set lease_until = now() + make_interval(secs => ?), attempts = m.attempts + 1
            from (select id from lantern.platform_mail
                  where state = 'due' and due_at <= now() and (lease_until is null or lease_until < now())
                    and good_until > now()
                  order by due_at limit 1 for update skip locked) due
            where m.id = due.id
            returning m.id, m.recipient, m.subject, m.body, m.attempts""";

    /** Only by whoever holds the lease: an attempt that was overtaken changes nothing. */
    private static final String END = """
            update lantern.platform_mail set state = ?, recipient = null, subject = null, body = null,
                last_error = ?, ended_at = now()
            where id = ? and attempts = ? and state = 'due'""";

    private static final String AGAIN = """
            update lantern.platform_mail set last_error = ?, lease_until = null,
                due_at = now() + make_interval(secs => ?)
            where id = ? and attempts = ? and state = 'due'""";

    private static final String OUT_OF_USE = """
            update lantern.platform_mail set state = 'failed', recipient = null, subject = null, body = null,
                last_error = coalesce(last_error, 'not handed over in time'), ended_at = now()
            where state = 'due' and good_until <= now() and (lease_until is null or lease_until < now())""";

    @Inject
    private PlatformConnection connection;

    /** A letter that this node now tries to send. */
    public record Claimed(UUID id, MailServer.Letter letter, int attempt) {}

    public Optional<Claimed> claim() {
        return connection.call(c -> Statements.one(
                c,
                row -> new Claimed(
                        row.getObject(1, UUID.class),
                        new MailServer.Letter(row.getString(2), row.getString(3), row.getString(4)),
                        row.getInt(5)),
                CLAIM,
                (double) LEASE.toSeconds()));
    }

    public void sent(Claimed claimed) {
        update(END, "done", null, claimed.id(), claimed.attempt());
    }

    public void again(Claimed claimed, String error, Duration wait) {
        update(AGAIN, error, (double) wait.toSeconds(), claimed.id(), claimed.attempt());
    }

    /** Gives up what is no longer of use. */
    public void tidy() {
        update(OUT_OF_USE);
    }

    private void update(String sql, @Nullable Object... parameters) {
        connection.call(c -> Statements.update(c, sql, parameters));
    }
}
