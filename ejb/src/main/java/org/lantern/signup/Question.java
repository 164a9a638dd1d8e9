package org.lantern.signup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page with one question. */
public enum Question {
    NAME(Section.AGENCY, "name"),
    KIND(Section.AGENCY, "kind"),
    COUNTRY(Section.AGENCY, "country"),
    STATE(Section.AGENCY, "region"),
    PLACE(Section.AGENCY, "place"),
    ORI(Section.AGENCY, "ori"),
    POPULATION(Section.AGENCY, "population"),
    AREA(Section.AREA, "way"),
    AREA_GEOJSON(Section.AREA, "jurisdiction"),
    AREA_COUNTY(Section.AREA, "county", "jurisdiction"),
    AREA_CIRCLE(Section.AREA, "longitude", "latitude", "radius", "unit", "center"),
    AREA_MAP(Section.AREA, "areaSeen"),
    TIME_ZONE(Section.PORTAL, "timeZone"),
    LANGUAGES(Section.PORTAL, "languages"),
    ADDRESS(Section.PORTAL, "slug"),
    ADMINISTRATOR(Section.ADMINISTRATOR, "administratorName"),
    EMAIL(Section.ADMINISTRATOR, "administratorEmail"),
    CODE(Section.ADMINISTRATOR, "code"),
    TERMS(Section.TERMS, "terms");

    private final Section section;
    private final String fields;

    Question(Section section, String... fields) {
        this.section = section;
        this.fields = String.join(",", fields);
    }

    public Section section() {
        return section;
    }

    /** The names of what is asked. */
    public List<String> fields() {
        return List.of(fields.split(","));
    }

    /** The last part of the page's address, and the key of its texts: {@code area-geojson}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Question> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
