package org.lantern.messaging.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands mail to the SMTP server (RFC 5321). */
@ApplicationScoped
public class MailServer {

    @Inject
    @ConfigProperty(name = "lantern.mail.smtp-host")
    private String host;

    @Inject
    @ConfigProperty(name = "lantern.mail.smtp-port")
    private int port;

    @Inject
    @ConfigProperty(name = "lantern.mail.from")
    private String from;

    /** What is handed over; not a {@code Mail}, because what lies in a queue may no longer be an address. */
    record Letter(String to, String subject, String text) {}

    /**
     * @param id of the row behind the mail: its Message-ID
     * @param sender the name it is sent under
     * @throws MailNotSent if it could not be handed over; nothing in it quotes the letter
     */
    void send(UUID id, String sender, Letter letter) throws MailNotSent {
        try {
            Transport.send(message(id, sender, letter));
        } catch (MessagingException e) {
            throw MailNotSent.because(e);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }

    private MimeMessage message(UUID id, String sender, Letter letter)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new OwnIdMessage(session(), id + "@" + from.substring(from.indexOf('@') + 1));
        message.setFrom(new InternetAddress(from, sender, UTF_8.name()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), UTF_8.name());
        message.setText(letter.text(), UTF_8.name());
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
