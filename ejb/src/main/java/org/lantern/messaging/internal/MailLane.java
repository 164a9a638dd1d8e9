package org.lantern.messaging.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.outbox.OutboxHandler;
import org.lantern.outbox.Work;
import org.lantern.tenancy.AgencyDirectory;

/** Hands mail to the SMTP server (RFC 5321). */
@ApplicationScoped
public class MailLane implements OutboxHandler {

    public static final String NAME = "mail";

    @Inject
    private AgencyDirectory directory;

    @Inject
    private RecipientGate gate;

    @Inject
    @ConfigProperty(name = "lantern.mail.smtp-host")
    private String host;

    @Inject
    @ConfigProperty(name = "lantern.mail.smtp-port")
    private int port;

    @Inject
    @ConfigProperty(name = "lantern.mail.from")
    private String from;

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
    public void handle(Work work) throws MailNotSent, UnsupportedEncodingException {
        try (JsonReader reader = Json.createReader(new StringReader(work.payload()))) {
            JsonObject mail = reader.readObject();
            if (gate.admits(work.id(), mail.getString("to"))) {
                Transport.send(message(work, mail));
            }
        } catch (MessagingException e) {
            throw MailNotSent.because(e);
        }
    }

    private MimeMessage message(Work work, JsonObject mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new OwnIdMessage(session(), work.id() + "@" + from.substring(from.indexOf('@') + 1));
        message.setFrom(new InternetAddress(from, directory.current().name(), UTF_8.name()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getString("to")));
        message.setSubject(mail.getString("subject"), UTF_8.name());
        message.setText(mail.getString("text"), UTF_8.name());
        message.setSentDate(Date.from(Instant.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private Session session() {
        Properties smtp = new Properties();
        smtp.put("mail.smtp.host", host);
        smtp.put("mail.smtp.port", port);
        smtp.put("mail.smtp.connectiontimeout", 10_000);
        smtp.put("mail.smtp.timeout", 20_000);
        return Session.getInstance(smtp);
    }

    /** Keeps the Message-ID it is given (RFC 5322, section 3.6.4) where the library would make a new one each time. */
    private static final class OwnIdMessage extends MimeMessage {

        private final String id;

        OwnIdMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
