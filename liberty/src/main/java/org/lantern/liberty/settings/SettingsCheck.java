package org.lantern.liberty.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with what was said, each by itself: unknown, not for this profile, not of its kind, or missing. */
public final class SettingsCheck {

    private final Settings settings;
    private final Profile profile;

    public SettingsCheck(Settings settings) {
        this.settings = settings;
        this.profile = settings.profile();
    }

    public List<Wrong> run() {
        var wrong = new ArrayList<Wrong>();
        Set<String> known = Catalogue.all().stream().map(Setting::variable).collect(Collectors.toSet());
        settings.environment().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> wrong.add(new Wrong(
                        name,
                        "there is no such setting",
                        "Correct its name or take it away; docs/settings.md has them all.")));
        settings.find(Catalogue.FILE)
                .filter(file -> !Files.isReadable(Path.of(file)))
                .ifPresent(file -> wrong.add(new Wrong(
                        "LANTERN_SETTINGS", file + " cannot be read", "Let the user that runs Lantern read it.")));
        Catalogue.all().forEach(setting -> check(setting).ifPresent(wrong::add));
        return wrong;
    }

    private Optional<Wrong> check(Setting setting) {
        return Optional.ofNullable(settings.environment().get(setting.variable()))
                .map(value -> flaw(setting, value))
                .orElseGet(() -> missing(setting));
    }

    private Optional<Wrong> flaw(Setting setting, String value) {
        if (!setting.isGivenIn(profile)) {
            return Optional.of(
                    setting.by() == Setting.By.PRODUCTION
                            ? new Wrong(
                                    setting.variable(),
                                    "is for production, and this is the demo",
                                    "Set LANTERN_PROFILE=production, or take it away.")
                            : new Wrong(
                                    setting.variable(),
                                    "cannot be set in " + profile.word(),
                                    "Take it away. " + setting.meaning()));
        }
        return setting.fits(value)
                ? Optional.empty()
                : Optional.of(new Wrong(setting.variable(), "is '" + value + "'", "Make it: " + setting.unit() + "."));
    }

    private Optional<Wrong> missing(Setting setting) {
        return setting.needed() && profile.isProduction()
                ? Optional.of(
                        new Wrong(setting.variable(), "is not set", setting.meaning() + " (" + setting.unit() + ")"))
                : Optional.empty();
    }
}
