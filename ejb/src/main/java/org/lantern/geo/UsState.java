package org.lantern.geo;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The states, the federal district and the territories of the United States, by their postal codes (USPS Publication 28,
 * appendix B), in the order of their FIPS codes (INCITS 38).
 */
public enum UsState {
    AL("Alabama", "01", "America/Chicago"),
    AK("Alaska", "02", "America/Anchorage", -169.5, "America/Adak"),
    AZ("Arizona", "04", "America/Phoenix"),
    AR("Arkansas", "05", "America/Chicago"),
    CA("California", "06", "America/Los_Angeles"),
    CO("Colorado", "08", "America/Denver"),
    CT("Connecticut", "09", "America/New_York"),
    DE("Delaware", "10", "America/New_York"),
    DC("District of Columbia", "11", "America/New_York"),
    FL("Florida", "12", "America/New_York", -85, "America/Chicago"),
    GA("Georgia", "13", "America/New_York"),
    HI("Hawaii", "15", "Pacific/Honolulu"),
    ID("Idaho", "16", "America/Boise"),
    IL("Illinois", "17", "America/Chicago"),
    IN("Indiana", "18", "America/Indiana/Indianapolis", -86.8, "America/Chicago"),
    IA("Iowa", "19", "America/Chicago"),
    KS("Kansas", "20", "America/Chicago", -101.5, "America/Denver"),
    KY("Kentucky", "21", "America/New_York", -86, "America/Chicago"),
    LA("Louisiana", "22", "America/Chicago"),
    ME("Maine", "23", "America/New_York"),
    MD("Maryland", "24", "America/New_York"),
    MA("Massachusetts", "25", "America/New_York"),
    MI("Michigan", "26", "America/Detroit"),
    MN("Minnesota", "27", "America/Chicago"),
    MS("Mississippi", "28", "America/Chicago"),
    MO("Missouri", "29", "America/Chicago"),
    MT("Montana", "30", "America/Denver"),
    NE("Nebraska", "31", "America/Chicago", -101, "America/Denver"),
    NV("Nevada", "32", "America/Los_Angeles"),
    NH("New Hampshire", "33", "America/New_York"),
    NJ("New Jersey", "34", "America/New_York"),
    NM("New Mexico", "35", "America/Denver"),
    NY("New York", "36", "America/New_York"),
    NC("North Carolina", "37", "America/New_York"),
    ND("North Dakota", "38", "America/Chicago", -101.5, "America/Denver"),
    OH("Ohio", "39", "America/New_York"),
    OK("Oklahoma", "40", "America/Chicago"),
    OR("Oregon", "41", "America/Los_Angeles"),
    PA("Pennsylvania", "42", "America/New_York"),
    RI("Rhode Island", "44", "America/New_York"),
    SC("South Carolina", "45", "America/New_York"),
    SD("South Dakota", "46", "America/Chicago", -100.8, "America/Denver"),
    TN("Tennessee", "47", "America/New_York", -85.1, "America/Chicago"),
    TX("Texas", "48", "America/Chicago", -104.9, "America/Denver"),
    UT("Utah", "49", "America/Denver"),
    VT("Vermont", "50", "America/New_York"),
    VA("Virginia", "51", "America/New_York"),
    WA("Washington", "53", "America/Los_Angeles"),
    WV("West Virginia", "54", "America/New_York"),
    WI("Wisconsin", "55", "America/Chicago"),
    WY("Wyoming", "56", "America/Denver"),
    AS("American Samoa", "60", "Pacific/Pago_Pago"),
    GU("Guam", "66", "Pacific/Guam"),
    MP("Northern Mariana Islands", "69", "Pacific/Saipan"),
    PR("Puerto Rico", "72", "America/Puerto_Rico"),
    VI("U.S. Virgin Islands", "78", "America/St_Thomas");

    private final String title;
    private final String fips;
    private final String zone;
    private final double border;
    private final String westernZone;

    UsState(String title, String fips, String zone) {
        this(title, fips, zone, -181, zone);
    }

    UsState(String title, String fips, String zone, double border, String westernZone) {
        this.title = title;
        this.fips = fips;
        this.zone = zone;
        this.border = border;
        this.westernZone = westernZone;
    }

    /** Empty if {@code code} is no postal code of a state. */
    public static Optional<UsState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(code))
                .findFirst();
    }

    /** In English: {@code New Hampshire}. */
    public String title() {
        return title;
    }

    /** Two digits, with which the FIPS codes of its counties begin. */
    public String fips() {
        return fips;
    }

    /**
     * The codes an ORI of this state may begin with. NCIC (FBI, National Crime Information Center, code manual: state
     * codes) uses the postal codes but for Nebraska and some territories; for the territories both are taken, as both are
     * met.
     */
    public Set<String> ncicCodes() {
        return switch (name()) {
            case "NE" -> Set.of("NB");
            case "AS" -> Set.of("AM", "AS");
            case "GU" -> Set.of("GM", "GU");
            case "MP" -> Set.of("MK", "MP");
            default -> Set.of(name());
        };
    }

    /** The time zone most of it keeps: an IANA name. */
    public String zone() {
        return zone;
    }

    /**
     * The time zone that is probably kept there: a suggestion to be looked at by a person, as the borders of zones follow
     * counties and not meridians.
     *
     * @param longitude in degrees, east positive
     */
    public String zoneAt(double longitude) {
        return longitude < border ? westernZone : zone;
    }
}
