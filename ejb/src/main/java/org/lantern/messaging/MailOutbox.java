package org.lantern.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.lantern.messaging.internal.MailLane;
import org.lantern.outbox.Outbox;
import org.lantern.tenancy.Ids;

/** Where the current agency's mail is posted, within a transaction (R1). */
@ApplicationScoped
public class MailOutbox {

    @Inject
    private Outbox outbox;

    public void post(Mail mail) {
        var payload = Json.createObjectBuilder()
                .add("to", mail.to().value())
                .add("subject", mail.subject())
                .add("text", mail.text());
        mail.stop().ifPresent(page -> payload.add("stop", page));
        outbox.add(MailLane.NAME, Ids.next().toString(), payload.build().toString());
    }
}
