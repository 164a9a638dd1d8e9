package org.lantern.liberty.hostile;

import java.util.HashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Part;

/** What the sign-up asks, on which page, beside what; and what of it must be kept and what refused. */
enum SignUpField {
    NAME(Way.ELSEWHERE, "name", "name", Kept.WORDS),
    KIND(Way.ELSEWHERE, "kind", "kindOther", Kept.WORDS, "kind=other"),
    COUNTRY(Way.ELSEWHERE, "country", "country", Kept.NEVER),
    REGION(Way.ELSEWHERE, "state", "region", Kept.WORDS),
    STATE(Way.COUNTY, "state", "region", Kept.NEVER),
    PLACE(Way.ELSEWHERE, "place", "place", Kept.WORDS),
    ORI(Way.COUNTY, "ori", "ori", Kept.NEVER),
    POPULATION(Way.ELSEWHERE, "population", "population", Kept.NUMBERS),
    AREA(Way.ELSEWHERE, "area", "way", Kept.NEVER),
    BOUNDARY(Way.ELSEWHERE, "area-geojson", "jurisdiction", Kept.NEVER),
    COUNTY(Way.COUNTY, "area-county", "county", Kept.NEVER),
    LONGITUDE(Way.CIRCLE, "area-circle", "longitude", Kept.NUMBERS, "latitude=40", "radius=3", "unit=km"),
    LATITUDE(Way.CIRCLE, "area-circle", "latitude", Kept.NUMBERS, "longitude=-75", "radius=3", "unit=km"),
    RADIUS(Way.CIRCLE, "area-circle", "radius", Kept.NUMBERS, "longitude=-75", "latitude=40", "unit=km"),
    UNIT(Way.CIRCLE, "area-circle", "unit", Kept.NEVER, "longitude=-75", "latitude=40", "radius=3"),
    CENTER(Way.CIRCLE, "area-circle", "center", Kept.NEVER, "radius=3", "unit=km"),
    TIME_ZONE(Way.ELSEWHERE, "time-zone", "timeZone", Kept.NEVER),
    LANGUAGES(Way.ELSEWHERE, "languages", "languages", Kept.NEVER),
    ADDRESS(Way.ELSEWHERE, "address", "slug", Kept.LABELS),
    ADMINISTRATOR(Way.ELSEWHERE, "administrator", "administratorName", Kept.WORDS),
    EMAIL(Way.ELSEWHERE, "email", "administratorEmail", Kept.NEVER),
    CODE(Way.ELSEWHERE, "code", "code", Kept.NEVER),
    TERMS(Way.ELSEWHERE, "terms", "terms", Kept.NEVER),
    TERMS_HASH(Way.ELSEWHERE, "terms", "termsHash", Kept.NEVER, "terms=2026-11");

    final Way way;
    final String page;
    final String field;
    private final Kept kept;
    private final String beside;

    SignUpField(Way way, String page, String field, Kept kept, String... beside) {
        this.way = way;
        this.page = page;
        this.field = field;
        this.kept = kept;
        this.beside = String.join("&", beside);
    }

    /** What the draft says already, because some questions are only put after others. */
    enum Way {
        ELSEWHERE("MX", "", "geojson"),
        COUNTY("US", "PA", "county"),
        CIRCLE("US", "PA", "circle");

        final String country;
        final String state;
        final String area;

        Way(String country, String state, String area) {
            this.country = country;
            this.state = state;
            this.area = area;
        }
    }

    /** What may be kept of what nobody should send. */
    private enum Kept {
        /** In 1 to 120 characters, as long as it is text. */
        WORDS,
        /** If it is a number that makes sense there. */
        NUMBERS,
        /** If it is a word of small letters, digits and hyphens. */
        LABELS,
        NEVER
    }

    private static final Pattern NUMBER = Pattern.compile("[-+−0-9., '’\u00a0\u2009\u202f]+");
    private static final int LONGEST = 120;

    Form form(String typed) {
        if (this == BOUNDARY) {
            return Form.of(Part.value(field, typed));
        }
        var fields = new HashMap<String, String>();
        Stream.of(beside.split("&"))
                .filter(other -> !other.isEmpty())
                .map(other -> other.split("=", 2))
                .forEach(other -> fields.put(other[0], other[1]));
        fields.put(field, typed);
        return Form.of(fields);
    }

    boolean mustBeKept(String typed) {
        var text = typed.strip();
        return kept == Kept.WORDS
                && !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().noneMatch(Character::isISOControl);
    }

    boolean mustBeRefused(String typed) {
        return switch (kept) {
            case WORDS -> !mustBeKept(typed) && !typed.isBlank();
            case NUMBERS -> !NUMBER.matcher(typed.strip()).matches();
            case LABELS -> !typed.strip().matches("[a-z0-9-]+");
            case NEVER -> !typed.isBlank();
        };
    }

    /** Whether the page has a field of one line that shows it again; others are chosen from, or asked for anew. */
    boolean isLine() {
        return switch (this) {
            case COUNTRY, STATE, AREA, BOUNDARY, COUNTY, UNIT, CENTER, TIME_ZONE, LANGUAGES, CODE, TERMS, TERMS_HASH ->
                false;
            default -> true;
        };
    }
}
