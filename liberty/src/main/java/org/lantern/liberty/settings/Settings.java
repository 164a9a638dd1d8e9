package org.lantern.liberty.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is set here (R2).
 *
 * @param environment variables that begin with {@code LANTERN_}
 * @param script what the start script found out, by the settings' own names
 */
public record Settings(Map<String, String> environment, Map<String, String> script) {

    static final String PREFIX = "LANTERN_";

    public Settings {
        environment = Map.copyOf(environment);
        script = Map.copyOf(script);
    }

    /** Of this process. */
    public static Settings current() {
        var script = new TreeMap<String, String>();
        for (var name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith("lantern.") && !System.getProperty(name, "").isEmpty()) {
                script.put(name, System.getProperty(name));
            }
        }
        return new Settings(withFile(System.getenv()), script);
    }

    /** The environment counts before the file. */
    static Map<String, String> withFile(Map<String, String> environment) {
        var all = new TreeMap<String, String>();
        Optional.ofNullable(environment.get(Setting.variable(Catalogue.FILE)))
                .filter(file -> !file.isEmpty())
                .ifPresent(file -> all.putAll(read(Path.of(file))));
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !value.isEmpty()) {
                all.put(name, value);
            }
        });
        return all;
    }

    private static Map<String, String> read(Path file) {
        var lines = new TreeMap<String, String>();
        try {
            for (var line : Files.readAllLines(file)) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#")) {
                    lines.put(
                            line.substring(0, equals).strip(),
                            unquoted(line.substring(equals + 1).strip()));
                }
            }
        } catch (IOException e) {
            return Map.of(); // SettingsCheck tells
        }
        return lines;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    public Profile profile() {
        return Profile.of(given(Catalogue.named(Profile.SETTING)).orElse(""));
    }

    /** What somebody said; empty if nobody said anything. */
    Optional<String> given(Setting setting) {
        return Optional.ofNullable(environment.get(setting.variable()))
                .or(() -> Optional.ofNullable(script.get(setting.name())));
    }

    /** What holds here, said or usual; empty if it is neither. */
    public Optional<String> find(String name) {
        var setting = Catalogue.named(name);
        return given(setting).or(() -> setting.usual(profile()));
    }

    /** The same where there is always something: what was not refused before. */
    public String value(String name) {
        return find(name).orElse("");
    }

    public int number(String name) {
        return Integer.parseInt(value(name));
    }
}
