package org.lantern.web.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R5 of the platform's pages: mail as it lies in its file. */
class LetterReaderTest {

    @TempDir
    private Path directory;

    @Test
    void links_in_text_are_found_without_the_sentence_around_them() {
        assertThat(LetterText.pieces("See http://localhost:9080/invitations/abc_-9, or <https://a.example/x>."))
                .containsExactly(
                        new Letter.Piece("See ", ""),
                        new Letter.Piece(
                                "http://localhost:9080/invitations/abc_-9", "http://localhost:9080/invitations/abc_-9"),
                        new Letter.Piece(", or <", ""),
                        new Letter.Piece("https://a.example/x", "https://a.example/x"),
                        new Letter.Piece(">.", ""));
    }

    @Test
    void a_script_address_is_no_link() {
        assertThat(LetterText.pieces("javascript:alert(1)"))
                .containsExactly(new Letter.Piece("javascript:alert(1)", ""));
    }

    @Test
    void text_and_html_of_a_letter_are_read() throws IOException, MessagingException {
        Letter letter = read("""
                X-Envelope-To: chief@riverton.example
                From: Lantern <no-reply@localhost>
                Subject: =?UTF-8?Q?Willkommen_=E2=80=93_Riverton?=
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                Hello
                --b
                Content-Type: text/html; charset=utf-8

                <p>Hello</p>
                --b--
                """);
        assertThat(letter.to()).isEqualTo("chief@riverton.example");
        assertThat(letter.subject()).isEqualTo("Willkommen – Riverton");
        assertThat(letter.text()).isEqualTo(List.of(new Letter.Piece("Hello", "")));
        assertThat(letter.html().strip()).isEqualTo("<p>Hello</p>");
    }

    private Letter read(String mail) throws IOException, MessagingException {
        Path file = directory.resolve("1.eml");
        Files.writeString(file, mail.replace("\n", "\r\n"));
        return LetterReader.read("1", file);
    }
}
