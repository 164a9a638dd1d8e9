package org.lantern.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import org.lantern.messaging.internal.PlatformMailAsked;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** Where mail to people who belong to no agency yet is posted, within a transaction (R7). */
@ApplicationScoped
public class PlatformMail {
    private static final String ADD = """
            insert into lantern.platform_mail (id, recipient, subject, body, good_until)
            values (?, ?, ?, ?, now() + make_interval(secs => ?))""";

    @Inject
    private PlatformConnection connection;

    @Inject
    private Event<PlatformMailAsked> asked;

    /** @param good how long the letter is of use, on the database's clock; after that it is not sent any more (R8) */
    public void post(Mail mail, Duration good) {
        connection.call(c -> Statements.update(
                c, ADD, Ids.next(), mail.to().value(), mail.subject(), mail.text(), (double) good.toSeconds()));
        asked.fire(new PlatformMailAsked());
    }
}
