package org.lantern.liberty.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsCheckTest {

    private static final Map<String, String> GOOD = Map.of(
            "LANTERN_PROFILE", "production",
            "LANTERN_PUBLIC_DOMAIN", "lantern-portals.org",
            "LANTERN_CONSOLE_DOMAIN", "lantern-desk.org",
            "LANTERN_PROXIES", "127.0.0.1,10.0.0.7",
            "LANTERN_DATABASE_HOST", "db.example.org",
            "LANTERN_IDENTITY_PUBLIC_URL", "https://id.lantern-desk.org",
            "LANTERN_MAIL_SMTP_HOST", "smtp.example.org",
            "LANTERN_MAIL_FROM", "no-reply@lantern-portals.org");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void r4_the_demo_needs_nothing() {
        assertThat(wrong(Map.of())).isEmpty();
    }

    @Test
    void r4_production_needs_what_only_its_operator_knows_and_no_more() {
        assertThat(wrong(GOOD)).isEmpty();
        assertThat(wrong(Map.of("LANTERN_PROFILE", "production")))
                .extracting(Wrong::about)
                .containsExactlyInAnyOrder(GOOD.keySet().stream()
                        .filter(name -> !name.equals("LANTERN_PROFILE"))
                        .toArray(String[]::new));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var bad = new HashMap<>(GOOD);
        bad.put("LANTERN_DATABASE_HSOT", "db");
        bad.put("LANTERN_MAIL_SMTP_PORT", "70000");
        bad.put("LANTERN_CONSOLE_IDLE", "half an hour");
        bad.put("LANTERN_WAL_ARCHIVE", "/mnt/log");
        bad.put("LANTERN_COOKIE_SECURE", "false");
        bad.remove("LANTERN_PROXIES");
        assertThat(wrong(bad))
                .extracting(Wrong::about)
                .containsExactlyInAnyOrder(
                        "LANTERN_DATABASE_HSOT",
                        "LANTERN_MAIL_SMTP_PORT",
                        "LANTERN_CONSOLE_IDLE",
                        "LANTERN_WAL_ARCHIVE",
                        "LANTERN_COOKIE_SECURE",
                        "LANTERN_PROXIES");
    }

    @Test
    void a_setting_of_production_in_the_demo_is_a_forgotten_profile() {
        assertThat(wrong(Map.of("LANTERN_PUBLIC_DOMAIN", "lantern-portals.org")))
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.todo()).contains("LANTERN_PROFILE=production"));
    }

    @Test
    void a_profile_of_no_name_is_refused_and_not_taken_for_another() {
        assertThat(wrong(Map.of("LANTERN_PROFILE", "prod")))
                .extracting(Wrong::about)
                .containsExactly("LANTERN_PROFILE");
    }

    @Test
    void r2_the_environment_counts_before_the_file() throws IOException {
        Path file = folder.resolve("lantern.conf");
        Files.writeString(file, """
                # of this installation
                LANTERN_PROFILE=production
                LANTERN_PUBLIC_DOMAIN="of-the-file.org"
                LANTERN_CONSOLE_DOMAIN=of-the-file.net
                """);
        var settings = new Settings(
                Settings.withFile(Map.of(
                        "LANTERN_SETTINGS",
                        file.toString(),
                        "LANTERN_PUBLIC_DOMAIN",
                        "of-the-environment.org",
                        "PATH",
                        "/bin")),
                Map.of());
        assertThat(settings.profile()).isEqualTo(Profile.PRODUCTION);
        assertThat(settings.find("lantern.public.domain")).contains("of-the-environment.org");
        assertThat(settings.find("lantern.console.domain")).contains("of-the-file.net");
        assertThat(settings.find("lantern.public.port")).contains("443");
    }

    @Test
    void r2_a_file_that_cannot_be_read_is_told() {
        assertThat(wrong(Map.of("LANTERN_SETTINGS", folder.resolve("none").toString())))
                .extracting(Wrong::about)
                .containsExactly("LANTERN_SETTINGS");
    }

    private static List<Wrong> wrong(Map<String, String> environment) {
        return new SettingsCheck(new Settings(environment, Map.of())).run();
    }
}
