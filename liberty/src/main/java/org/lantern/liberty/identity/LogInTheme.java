package org.lantern.liberty.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.lantern.liberty.process.Trees;

/**
 * The look of the log-in pages. Keycloak reads themes from its folder at each start, so they are written there anew by
 * each installation of it; nothing has to be built for that.
 */
public final class LogInTheme {

    public static final String NAME = "lantern";

    static final List<String> FILES = List.of(
            "login/theme.properties",
            "login/template.ftl",
            "login/social-providers.ftl",
            "login/delete-credential.ftl",
            "login/login-config-totp.ftl",
            "login/login-otp.ftl",
            "login/login-recovery-authn-code-config.ftl",
            "login/login-recovery-authn-code-input.ftl",
            "login/passkey-answer.ftl",
            "login/passkeys.ftl",
            "login/select-authenticator.ftl",
            "login/webauthn-authenticate.ftl",
            "login/webauthn-error.ftl",
            "login/webauthn-register.ftl",
            "login/messages/messages_en.properties",
            "login/messages/messages_es.properties",
            "login/resources/css/lantern.css",
            "login/resources/img/lantern.svg");

    private LogInTheme() {}

    /** Replaces what an earlier release left there. */
    public static void install(Path themes) throws IOException {
        Path place = themes.resolve(NAME);
        Trees.delete(place);
        for (String name : FILES) {
            Path target = place.resolve(name);
            Files.createDirectories(target.getParent());
            try (var file = Objects.requireNonNull(LogInTheme.class.getResourceAsStream("theme/" + name), name)) {
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path properties = place.resolve("login/theme.properties");
        String version = "lanternVersion=" + version(place.resolve("login/resources/css/lantern.css")) + "\n";
        Files.writeString(properties, Files.readString(properties, UTF_8) + version, UTF_8);
    }

    /** Browsers keep the style sheet for a month; its address changes with its content. */
    private static String version(Path sheet) throws IOException {
        var sum = new CRC32();
        sum.update(Files.readAllBytes(sheet));
        return Long.toHexString(sum.getValue());
    }
}
