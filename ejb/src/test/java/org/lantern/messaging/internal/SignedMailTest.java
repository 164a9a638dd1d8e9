package org.lantern.messaging.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.database.Wiring;

/** R11 and R12 of messaging: what a mail server gets, byte for byte. */
class SignedMailTest {

    private static final String TEXT =
            "Hello Zoë,\n\n  two  spaces, a dot:\n.\nand a long line: " + "lantern ".repeat(60) + "\n\n\n";
    private static final KeyPair KEYS = keys();

    @TempDir
    private Path secrets = Path.of("");

    @BeforeEach
    void giveTheKey() throws IOException {
        Files.writeString(
                secrets.resolve("dkim.key"),
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(KEYS.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
    }

    @Test
    void r11_the_senders_domain_stands_behind_what_arrives() throws Exception {
        var message = sent(letter(), Map.of());
        var signature = Signature.of(message, KEYS.getPublic());
        assertThat(signature.holds()).isTrue();
        assertThat(signature.tags())
                .containsEntry("d", "lantern-portals.org")
                .containsEntry("s", "autumn")
                .containsEntry("a", "rsa-sha256")
                .containsEntry("c", "relaxed/relaxed");
        assertThat(message.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(998));
    }

    @Test
    void r11_what_is_altered_on_the_way_no_longer_holds() throws Exception {
        var message = sent(letter(), Map.of());
        assertThat(Signature.of(message.replace("Subject: ", "Subject: Re: "), KEYS.getPublic())
                        .headersHold())
                .isFalse();
        assertThat(Signature.of(message.replace("two  spaces", "two spaces more"), KEYS.getPublic())
                        .bodyHolds())
                .isFalse();
        var another = message.replaceFirst("\r\nFrom:", "\r\nFrom: <evil@evil.example>\r\nFrom:");
        assertThat(Signature.of(another, KEYS.getPublic()).headersHold()).isFalse();
        assertThat(Signature.of(message, keys().getPublic()).headersHold()).isFalse();
    }

    @Test
    void r11_a_domain_above_the_senders_may_sign() throws Exception {
        var message = sent(letter(), Map.of("lantern.mail.dkim.domain", Optional.of("portals.org")));
        assertThat(Signature.of(message, KEYS.getPublic()))
                .satisfies(signature -> assertThat(signature.holds()).isTrue())
                .satisfies(signature -> assertThat(signature.tags()).containsEntry("d", "portals.org"));
    }

    @Test
    void r11_where_a_relay_signs_we_do_not() throws Exception {
        assertThat(sent(letter(), Map.of("lantern.mail.dkim.signer", "relay"))).doesNotContain("DKIM-Signature");
    }

    @Test
    void r11_without_tls_nothing_is_sent_where_tls_is_wanted() throws Exception {
        try (var server = new TakingServer()) {
            var mail = server(server.port(), Map.of("lantern.mail.security", "starttls"));
            assertThatThrownBy(() -> mail.send(new UUID(1, 2), "Riverton", letter()))
                    .isInstanceOf(MailNotSent.class);
        }
    }

    @Test
    void r12_what_comes_again_and_again_says_where_it_ends_and_nothing_else_does() throws Exception {
        var page = "https://console.lantern-desk.org/audit";
        var again = sent(new MailServer.Letter("x@y.example", "Head", TEXT, Optional.of(page)), Map.of());
        assertThat(again).contains("\r\nList-Unsubscribe: <" + page + ">\r\n").doesNotContain("List-Unsubscribe-Post");
        assertThat(Signature.of(again, KEYS.getPublic()).holds()).isTrue();
        assertThat(sent(letter(), Map.of())).doesNotContain("List-Unsubscribe:");
    }

    private String sent(MailServer.Letter letter, Map<String, Object> settings) throws Exception {
        try (var server = new TakingServer()) {
            server(server.port(), settings).send(new UUID(1, 2), "Riverton Police", letter);
            return server.message();
        }
    }

    private MailServer server(int port, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "lantern.mail.smtp-host",
                "127.0.0.1",
                "lantern.mail.smtp-port",
                port,
                "lantern.mail.security",
                "none",
                "lantern.mail.user",
                Optional.empty(),
                "lantern.mail.dkim.signer",
                "lantern",
                "lantern.mail.dkim.selector",
                Optional.of("autumn"),
                "lantern.mail.dkim.domain",
                Optional.empty(),
                "lantern.mail.from",
                "no-reply@lantern-portals.org",
                "lantern.secrets.directory",
                secrets.toString()));
        all.putAll(settings);
        return new Wiring(all).get(MailServer.class);
    }

    private static MailServer.Letter letter() {
        return new MailServer.Letter("x@y.example", "Grüße from Riverton", TEXT);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
