package org.lantern.liberty.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaughtMailTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void every_recipient_has_a_file_and_the_oldest_comes_first() throws MessagingException {
        var caught = new CaughtMail(directory);
        caught.keep(message("First", "Grüße"), "a@riverton.example");
        caught.keep(message("Second", "text"), "hidden@lakemont.example");
        assertThat(caught.all()).extracting(Letter::subject).containsExactly("First", "Second");
        assertThat(caught.all())
                .extracting(Letter::to)
                .containsExactly("a@riverton.example", "hidden@lakemont.example");
        assertThat(caught.all().getFirst().text()).isEqualTo("Grüße");
    }

    private static MimeMessage message(String subject, String text) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom("no-reply@localhost");
        message.setSubject(subject);
        message.setText(text, "UTF-8");
        message.saveChanges();
        return message;
    }
}
