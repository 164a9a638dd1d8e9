package org.lantern.web.signup;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lantern.geo.UsState;
import org.lantern.portal.PortalDesignRules;
import org.lantern.web.layout.Messages;

/** What the pages offer to choose from, in the reader's language. */
public final class Choices {
    private static final List<String> KINDS = List.of("municipal", "sheriff", "state", "campus", "transit", "tribal");

    /** By the names people use; the rest of the world's zones follow by their own. */
    private static final List<String> ZONES = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico");

    private static final List<String> OTHER_ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .filter(zone -> !ZONES.contains(zone))
            .sorted()
            .toList();

    private Choices() {}

    /**
     * Something to choose.
     *
     * @param value what is sent
     * @param label what is read
     */
    public record Choice(String value, String label) {}

    /** What is kept is the reader's own words for it, as the application has always had it. */
    static List<Choice> kinds(Messages texts) {
        return KINDS.stream()
                .map(kind -> texts.text("kind." + kind))
                .map(label -> new Choice(label, label))
                .toList();
    }

    /** The United States first, then by name. */
    static List<Choice> countries(Locale language) {
        Comparator<Choice> byName = Comparator.comparing(Choice::label, Collator.getInstance(language));
        return Stream.concat(
                        Stream.of(country("US", language)),
                        Arrays.stream(Locale.getISOCountries())
                                .filter(code -> !code.equals("US"))
                                .map(code -> country(code, language))
                                .sorted(byName))
                .toList();
    }

    private static Choice country(String code, Locale language) {
        return new Choice(code, Locale.of("", code).getDisplayCountry(language));
    }

    static List<Choice> states() {
        return Arrays.stream(UsState.values())
                .map(state -> new Choice(state.name(), state.title()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    static List<Choice> zones(Messages texts) {
        return ZONES.stream()
                .map(zone -> new Choice(zone, texts.text("zone." + zone.substring(zone.indexOf('/') + 1))))
                .toList();
    }

    static List<Choice> otherZones() {
        return OTHER_ZONES.stream()
                .map(zone -> new Choice(zone, zone.replace('_', ' ')))
                .toList();
    }

    /** Those in which a portal exists. */
    static List<Choice> languages(Locale language) {
        return PortalDesignRules.LANGUAGES.stream()
                .map(tag -> new Choice(tag, capital(Locale.of(tag).getDisplayLanguage(language), language)))
                .toList();
    }

    private static String capital(String word, Locale language) {
        return word.substring(0, 1).toUpperCase(language) + word.substring(1);
    }
}
