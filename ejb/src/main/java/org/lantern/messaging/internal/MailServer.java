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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands mail to the SMTP server (RFC 5321). */
@ApplicationScoped
public class MailServer {

    @Inject
    private SmtpServer server;

    @Inject
    private DomainKeys keys;

    @Inject
    @ConfigProperty(name = "lantern.mail.from")
    private String from;

    /**
     * What is handed over; not a {@code Mail}, because what lies in a queue may no longer be an address.
     *
     * @param stop where its recipient ends it, when it is one that comes again and again
     */
    record Letter(String to, String subject, String text, Optional<String> stop) {
        Letter(String to, String subject, String text) {
            this(to, subject, text, Optional.empty());
        }
    }

    /**
     * @param id of the row behind the mail: its Message-ID
     * @param sender the name it is sent under
     * @throws MailNotSent if it could not be handed over; nothing in it quotes the letter
     */
    void send(UUID id, String sender, Letter letter) throws MailNotSent {
        Session session = server.session();
        try (Transport transport = session.getTransport()) {
            MimeMessage message = message(session, id, sender, letter);
            message.saveChanges();
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            transport.connect();
            // As it is signed, and not as the library would arrange it once more.
            transport.sendMessage(
                    new MimeMessage(session, new ByteArrayInputStream(keys.sign(bytes.toByteArray(), from))),
                    message.getAllRecipients());
        } catch (MessagingException e) {
            throw MailNotSent.because(e);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing here is read or written outside of memory", e);
        }
    }

    private MimeMessage message(Session session, UUID id, String sender, Letter letter)
            throws MessagingException, IOException {
        MimeMessage message = new OwnIdMessage(session, id + "@" + from.substring(from.indexOf('@') + 1));
        message.setFrom(new InternetAddress(from, sender, UTF_8.name()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), UTF_8.name());
        message.setText(letter.text(), UTF_8.name());
        message.setSentDate(Date.from(Instant.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.stop().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + letter.stop().get() + ">");
        }
        return message;
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
