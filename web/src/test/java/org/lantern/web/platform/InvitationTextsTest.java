package org.lantern.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Role;

/** R6: whatever stands on the platform's pages is said in both languages. */
class InvitationTextsTest {
    private final Properties english = texts("messages_en.properties");
    private final Properties spanish = texts("messages_es.properties");

    @Test
    void r6_both_languages_say_the_same_things() {
        assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .contains("invitation.open.title", "invitation.not-valid.title", "invitation.accept");
        assertThat(english.stringPropertyNames().stream().filter(key -> key.startsWith("invitation.")))
                .noneMatch(key -> english.getProperty(key).equals(spanish.getProperty(key)));
    }

    @Test
    void r6_every_role_that_somebody_can_be_asked_in_with_has_its_words() {
        assertThat(Stream.of(Role.values()).filter(role -> !role.isVendors()))
                .isNotEmpty()
                .allMatch(role -> english.containsKey("role." + role.word()));
    }

    private static Properties texts(String name) {
        var read = new Properties();
        try (var file =
                new InputStreamReader(PlatformPages.class.getResource(name).openStream(), StandardCharsets.UTF_8)) {
            read.load(file);
            return read;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
