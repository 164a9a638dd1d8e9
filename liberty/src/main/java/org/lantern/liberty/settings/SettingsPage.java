package org.lantern.liberty.settings;

import java.util.stream.Collectors;

/** docs/settings.md, as the catalogue has it. */
final class SettingsPage {

    private static final String HEAD = """
            # Settings

            Written from the catalogue `org.lantern.liberty.settings`; a test fails when the two differ, or when anything that is read is not
            in it. How an installation for people is made of them: [the runbook](runbooks/production.md).

            A setting stands in the environment, or as a line `NAME=value` in the file that `LANTERN_SETTINGS` names, which is of the form that
            systemd's `EnvironmentFile` reads; the environment counts first. `./lantern check` tells everything that is wrong with
            them at once. They count from the next start.

            `LANTERN_HOME`, `LANTERN_RUNTIME`, `LANTERN_LAUNCHER` and `LANTERN_PORT_BASE` are read by the start script too, and so from
            the environment only.

            """;

    private static final String SECRETS = """
            ## Secrets

            A secret is never a setting. It is a file of its own in `LANTERN_SECRETS_DIRECTORY`, of mode 0400. What the first start makes is
            made of 256 random bits; several nodes of one installation have the same files. What the operator gives has at
            least %d characters and is random: `openssl rand -hex 32`.

            | file | made by | opens |
            |---|---|---|
            """.formatted(Strength.SHORTEST);

    private SettingsPage() {}

    static String write() {
        return HEAD
                + Catalogue.chapters().stream().map(SettingsPage::chapter).collect(Collectors.joining("\n"))
                + "\n" + SECRETS
                + SecretFile.ALL.stream().map(SettingsPage::secret).collect(Collectors.joining());
    }

    private static String chapter(Chapter chapter) {
        var given = chapter.settings().stream()
                .filter(setting -> setting.by() != Setting.By.LAUNCHER)
                .map(SettingsPage::given)
                .collect(Collectors.joining());
        var told = chapter.settings().stream()
                .filter(setting -> setting.by() == Setting.By.LAUNCHER)
                .map(setting -> "- `" + setting.name() + "`: " + setting.meaning() + "\n")
                .collect(Collectors.joining());
        return "## " + chapter.title()
                + "\n\n| setting | is | in the demo | in production | meaning |\n|---|---|---|---|---|\n" + given
                + (told.isEmpty() ? "" : "\nFound out by Lantern itself, and not to be set:\n\n" + told);
    }

    private static String given(Setting setting) {
        return "| `" + setting.variable() + "` | " + setting.unit() + " | " + inDemo(setting) + " | "
                + inProduction(setting) + " | " + setting.meaning() + " |\n";
    }

    private static String inDemo(Setting setting) {
        boolean fixed = setting.by() == Setting.By.PRODUCTION;
        return setting.demo().isEmpty() ? "–" : code(setting.demo()) + (fixed ? ", always" : "");
    }

    private static String inProduction(Setting setting) {
        if (setting.by() == Setting.By.DEMO) {
            return "cannot be set";
        }
        return setting.needed() ? "**needed**" : setting.production().isEmpty() ? "–" : code(setting.production());
    }

    private static String code(String value) {
        return value.startsWith("(") ? value.substring(1, value.length() - 1) : "`" + value + "`";
    }

    private static String secret(SecretFile secret) {
        return "| `" + secret.name() + "` | "
                + switch (secret.by()) {
                    case OPERATOR -> "**the operator**";
                    case OPERATOR_PERHAPS -> "the operator, where it is needed";
                    case LAUNCHER -> "the first start";
                    case DEMO -> "the demo alone";
                }
                + " | " + secret.meaning() + " |\n";
    }
}
