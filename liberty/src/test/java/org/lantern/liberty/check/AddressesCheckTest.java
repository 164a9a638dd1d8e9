package org.lantern.liberty.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.liberty.settings.Settings;
import org.lantern.liberty.settings.Wrong;

/** R2 of what keeps an installation from being started. */
class AddressesCheckTest {

    private static final Map<String, String> GOOD = Map.of(
            "LANTERN_PROFILE", "production",
            "LANTERN_PUBLIC_DOMAIN", "lantern-portals.org",
            "LANTERN_CONSOLE_DOMAIN", "lantern-desk.org",
            "LANTERN_DATABASE_HOST", "db.lantern-desk.org",
            "LANTERN_IDENTITY_PUBLIC_URL", "https://id.lantern-desk.org",
            "LANTERN_MAIL_SMTP_HOST", "smtp.lantern-desk.org",
            "LANTERN_MAIL_FROM", "no-reply@lantern-portals.org",
            "LANTERN_MAIL_DKIM_SELECTOR", "autumn");

    @Test
    void good_addresses_are_taken() {
        assertThat(wrong(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "portals.example-county.gov, desk.example-county.gov, true",
        "lantern-portals.org, desk.lantern-portals.org, true",
        "portals.lantern.co.uk, desk.lantern.co.uk, true",
        "portals.co.uk, desk.co.uk, false",
        "lantern-portals.org, lantern-desk.org, false",
        "LANTERN-portals.org, desk.lantern-PORTALS.org, true"
    })
    void portals_and_consoles_lie_under_names_registered_apart(String portals, String consoles, boolean refused) {
        assertThat(about(Map.of("LANTERN_PUBLIC_DOMAIN", portals, "LANTERN_CONSOLE_DOMAIN", consoles))
                        .contains("LANTERN_CONSOLE_DOMAIN"))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "LANTERN_IDENTITY_PUBLIC_URL, http://id.lantern-desk.org",
        "LANTERN_IDENTITY_INTERNAL_URL, http://10.0.0.5:8080",
        "LANTERN_DATABASE_TLS, disable",
        "LANTERN_SECOND_FACTOR, offered",
        "LANTERN_PUBLIC_DOMAIN, localhost",
        "LANTERN_CONSOLE_DOMAIN, desk.internal",
        "LANTERN_MAIL_SECURITY, none",
        "LANTERN_MAIL_FROM, no-reply@localhost",
        "LANTERN_MAIL_DKIM_DOMAIN, lantern-desk.org"
    })
    void what_would_go_in_clear_or_nowhere_is_refused(String setting, String value) {
        assertThat(about(Map.of(setting, value))).containsExactly(setting);
    }

    @ParameterizedTest
    @CsvSource({
        "LANTERN_IDENTITY_INTERNAL_URL, http://127.0.0.1:8080, LANTERN_PROFILE, production",
        "LANTERN_DATABASE_TLS, disable, LANTERN_DATABASE_HOST, 127.0.0.1",
        "LANTERN_MAIL_SECURITY, none, LANTERN_MAIL_SMTP_HOST, localhost"
    })
    void on_this_machine_clear_is_good_enough(String setting, String value, String other, String where) {
        assertThat(about(Map.of(setting, value, other, where))).isEmpty();
    }

    private static List<String> about(Map<String, String> changes) {
        var all = new HashMap<>(GOOD);
        all.putAll(changes);
        return wrong(all).stream().map(Wrong::about).toList();
    }

    private static List<Wrong> wrong(Map<String, String> environment) {
        var settings = new Settings(environment, Map.of());
        var wrong = new java.util.ArrayList<>(new AddressesCheck(settings).run());
        wrong.addAll(new MailCheck(settings, Path.of("nowhere")).run());
        return wrong;
    }
}
