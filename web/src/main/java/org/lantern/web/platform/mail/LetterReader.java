package org.lantern.web.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads a mail (RFC 5322, RFC 2045) from its file. */
final class LetterReader {
    private LetterReader() {}

    static Letter read(String id, Path file) throws IOException, MessagingException {
        try (InputStream content = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), content);
            return new Letter(
                    id,
                    header(message, "X-Envelope-To"),
                    header(message, "From"),
                    text(message.getSubject()),
                    Files.getLastModifiedTime(file).toInstant(),
                    LetterText.pieces(part(message, "text/plain").orElse("")),
                    part(message, "text/html").orElse(""));
        }
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        return text(message.getHeader(name, ", "));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Optional<String> part(Part part, String type) throws IOException, MessagingException {
        if (part.isMimeType(type)) {
            return Optional.of(part.getContent().toString());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<String> inner = part(parts.getBodyPart(i), type);
                if (inner.isPresent()) {
                    return inner;
                }
            }
        }
        return Optional.empty();
    }
}
