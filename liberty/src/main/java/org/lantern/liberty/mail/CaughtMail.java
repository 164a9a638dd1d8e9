package org.lantern.liberty.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The directory of caught mail: one {@code .eml} file for each message and recipient, in the order of its names.
 *
 * @param directory where they lie; the name begins with the moment in UTC, to the millisecond
 */
public record CaughtMail(Path directory) {

    /** Added in front of the message: the address on the envelope, which a blind copy's headers do not tell. */
    static final String ENVELOPE = "X-Envelope-To";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    /** Returns when the file is on disk under its name. */
    public void keep(MimeMessage message, String recipient) throws MessagingException {
        String name = "%s-%06d.eml".formatted(MOMENT.format(Instant.now()), SEQUENCE.incrementAndGet());
        try {
            Path draft = Files.createTempFile(directory, ".", ".new");
            try (OutputStream out = Files.newOutputStream(draft)) {
                out.write((ENVELOPE + ": " + recipient + "\r\n").getBytes(StandardCharsets.US_ASCII));
                message.writeTo(out);
            }
            Files.move(draft, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every message, oldest first. */
    public List<Letter> all() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".eml"))
                    .sorted()
                    .map(Letter::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
