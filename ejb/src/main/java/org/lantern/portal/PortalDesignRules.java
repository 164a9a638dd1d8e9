package org.lantern.portal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a design must be to be published, field by field (R7). */
public final class PortalDesignRules {
    /** The languages portals exist in, by BCP 47 tag. */
    public static final List<String> LANGUAGES = List.of("en", "es");

    static final int NAME_CHARACTERS = 80;
    static final int TAGLINE_CHARACTERS = 160;
    static final int NOTE_CHARACTERS = 300;
    static final int PRIVACY_CHARACTERS = 6_000;

    private static final Pattern EMERGENCY = Pattern.compile("[0-9]{3,6}");
    private static final Pattern PHONE =
            Pattern.compile("\\+?\\(?[0-9][0-9 ().-]{1,28}[0-9]( ?(ext\\.?|x) ?[0-9]{1,6})?");
    /** Enough to catch a slip; whether an address receives mail, only mail can tell. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"',;]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final List<DesignProblem> problems = new ArrayList<>();

    private PortalDesignRules() {}

    /** All problems of a design, in the order of its fields; none when it may be published. */
    public static List<DesignProblem> problems(PortalDesign design) {
        PortalDesignRules rules = new PortalDesignRules();
        rules.required("name", design.name());
        rules.line("name", design.name(), NAME_CHARACTERS);
        rules.line("tagline", design.tagline(), TAGLINE_CHARACTERS);
        rules.color("brandColor", design.brandColor(), true);
        rules.color("accentColor", design.accentColor(), false);
        rules.contact(design.contact());
        rules.text("privacyText", design.privacyText(), PRIVACY_CHARACTERS);
        rules.languages(design.languages());
        return List.copyOf(rules.problems);
    }

    private void contact(PortalContact contact) {
        if (!EMERGENCY.matcher(contact.emergencyPhone()).matches()) {
            add("contact.emergencyPhone", "not-a-number", "Enter the number to dial in an emergency, such as 911.");
        }
        optional("contact.nonEmergencyPhone", contact.nonEmergencyPhone(), PHONE, "not-a-phone");
        optional("contact.email", contact.email(), EMAIL, "not-an-email");
        text("contact.address", contact.address(), NOTE_CHARACTERS);
        text("contact.hours", contact.hours(), NOTE_CHARACTERS);
        text("contact.accessibility", contact.accessibility(), NOTE_CHARACTERS);
    }

    private void languages(List<String> languages) {
        Set<String> seen = new HashSet<>(languages);
        if (languages.isEmpty()) {
            add("languages", "required", "Choose at least one language.");
        } else if (seen.size() < languages.size()) {
            add("languages", "repeated", "Name each language once.");
        } else if (!LANGUAGES.containsAll(seen)) {
            add("languages", "not-offered", "Choose from the languages that are offered: English, Spanish.");
        }
    }

    private void required(String field, String value) {
        if (value.isBlank()) {
            add(field, "required", "Fill this in: residents will see it.");
        }
    }

    private void line(String field, String value, int characters) {
        if (value.indexOf('\n') >= 0) {
            add(field, "more-than-one-line", "Keep this to one line.");
        }
        text(field, value, characters);
    }

    private void text(String field, String value, int characters) {
        if (value.codePointCount(0, value.length()) > characters) {
            add(field, "too-long", String.format(Locale.ROOT, "Use at most %d characters.", characters));
        }
        if (value.codePoints().anyMatch(PortalDesignRules::isUnprintable)) {
            add(field, "unprintable", "Remove characters that cannot be seen.");
        }
    }

    /** Control and direction characters can make a name read as another one. */
    private static boolean isUnprintable(int character) {
        int type = Character.getType(character);
        return (type == Character.CONTROL && character != '\n' && character != '\r')
                || (type == Character.FORMAT && character != '\u200c' && character != '\u200d')
                || type == Character.SURROGATE;
    }

    private void color(String field, String value, boolean required) {
        if ((required || !value.isEmpty()) && !BrandColor.isHex(value)) {
            add(field, "not-a-color", "Write the colour as # and six digits, such as #1f4b7a.");
        }
    }

    private void optional(String field, String value, Pattern shape, String code) {
        if (!value.isEmpty() && !shape.matcher(value).matches()) {
            String example = shape == EMAIL ? "desk@example.org" : "+1 555 010 0100";
            add(field, code, "Write it like " + example + ", or leave it empty.");
        }
    }

    private void add(String field, String code, String message) {
        problems.add(new DesignProblem(field, code, message));
    }
}
