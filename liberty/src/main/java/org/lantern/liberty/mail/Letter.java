package org.lantern.liberty.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * One caught mail, as far as a person at the terminal wants to see it.
 *
 * @param file where the whole of it lies
 * @param to the address on the envelope
 * @param text the plain text, or what there is instead
 */
public record Letter(Path file, String to, String from, String subject, String text) {

    static Letter read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            return new Letter(
                    file,
                    header(message, CaughtMail.ENVELOPE),
                    header(message, "From"),
                    message.getSubject() == null ? "" : message.getSubject(),
                    text(message));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("not a mail: " + file, e);
        }
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        String value = message.getHeader(name, ", ");
        return value == null ? "" : value;
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/*")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts && parts.getCount() > 0) {
            for (int i = 0; i < parts.getCount(); i++) {
                if (parts.getBodyPart(i).isMimeType("text/plain")) {
                    return text(parts.getBodyPart(i));
                }
            }
            return text(parts.getBodyPart(0));
        }
        return "";
    }
}
