package org.lantern.liberty.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that can be set, or that the launcher tells the server.
 *
 * @param name as the application reads it: {@code lantern.public.domain}
 * @param words what may be said of it, when that is one of some words
 * @param by who gives it
 * @param demo its value in the demo profile when nobody says anything, in words where it depends; empty: it has none
 * @param production the same in production; empty: it has none
 * @param needed in production there has to be one
 * @param meaning a sentence or two
 */
public record Setting(
        String name,
        Kind kind,
        List<String> words,
        By by,
        String demo,
        String production,
        boolean needed,
        String meaning) {

    /** Who gives a value. */
    public enum By {
        /** Whoever runs Lantern, in either profile. */
        OPERATOR,
        /** Whoever runs Lantern in production; the demo has its own value, which nobody sets. */
        PRODUCTION,
        /** Whoever runs the demo, whose database is Lantern's own. */
        DEMO,
        /** The start script or the launcher; setting it is refused. */
        LAUNCHER
    }

    public Setting {
        words = List.copyOf(words);
    }

    static Setting setting(String name, Kind kind, String meaning) {
        return new Setting(name, kind, List.of(), By.OPERATOR, "", "", false, meaning);
    }

    static Setting word(String name, List<String> words, String meaning) {
        return new Setting(name, Kind.WORD, words, By.OPERATOR, "", "", false, meaning);
    }

    /** What the launcher finds out by itself. */
    static Setting told(String name, Kind kind, String meaning) {
        return new Setting(name, kind, List.of(), By.LAUNCHER, "", "", false, meaning);
    }

    Setting usually(String value) {
        return new Setting(name, kind, words, by, value, value, needed, meaning);
    }

    Setting demo(String value) {
        return new Setting(name, kind, words, By.PRODUCTION, value, production, needed, meaning);
    }

    Setting production(String value) {
        return new Setting(name, kind, words, By.PRODUCTION, demo, value, needed, meaning);
    }

    Setting inBoth(String demoValue, String productionValue) {
        return new Setting(name, kind, words, By.OPERATOR, demoValue, productionValue, needed, meaning);
    }

    Setting onlyDemo() {
        return new Setting(name, kind, words, By.DEMO, demo, production, needed, meaning);
    }

    Setting isNeeded() {
        return new Setting(name, kind, words, By.PRODUCTION, demo, production, true, meaning);
    }

    /** As it stands in the environment. */
    public String variable() {
        return variable(name);
    }

    static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    boolean isGivenIn(Profile profile) {
        return switch (by) {
            case OPERATOR -> true;
            case PRODUCTION -> profile.isProduction();
            case DEMO -> !profile.isProduction();
            case LAUNCHER -> false;
        };
    }

    /** What it is when nobody says anything; empty where that is nothing, or is worked out elsewhere: then it stands in brackets. */
    Optional<String> usual(Profile profile) {
        return Optional.of(profile.isProduction() ? production : demo)
                .filter(value -> !value.isEmpty() && !value.startsWith("("));
    }

    boolean fits(String value) {
        return words.isEmpty() ? kind.fits(value) : words.contains(value);
    }

    /** What may be said, for a person. */
    public String unit() {
        return words.isEmpty() ? kind.words() : String.join(" or ", words);
    }
}
