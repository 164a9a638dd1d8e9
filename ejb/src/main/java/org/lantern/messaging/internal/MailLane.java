package org.lantern.messaging.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import org.lantern.outbox.OutboxHandler;
import org.lantern.outbox.Work;
import org.lantern.tenancy.AgencyDirectory;

/** Sends an agency's mail, in its name. */
@ApplicationScoped
public class MailLane implements OutboxHandler {

    public static final String NAME = "mail";

    @Inject
    private AgencyDirectory directory;

    @Inject
    private RecipientGate gate;

    @Inject
    private MailServer server;

    @Override
    public String lane() {
        return NAME;
    }

    /** Two days, as long as the invitation in a mail works: a mail server that is down for a night is no reason to give up. */
    @Override
    public int attempts() {
        return 300;
    }

    /** A mail that the gate refuses is done with: trying again would not make its recipient one of the agency's people (R5). */
    @Override
    public void handle(Work work) throws MailNotSent {
        try (JsonReader reader = Json.createReader(new StringReader(work.payload()))) {
            JsonObject mail = reader.readObject();
            if (gate.admits(work.id(), mail.getString("to"))) {
                server.send(
                        work.id(),
                        directory.current().name(),
                        new MailServer.Letter(
                                mail.getString("to"),
                                mail.getString("subject"),
                                mail.getString("text"),
                                Optional.ofNullable(mail.getString("stop", null))));
            }
        }
    }
}
