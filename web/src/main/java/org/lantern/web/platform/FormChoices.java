package org.lantern.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.lantern.tenancy.Addresses;

/** What the form offers to choose from. */
@ApplicationScoped
public class FormChoices {
    /** By the names people use; the rest of the world's zones follow by their own. */
    private static final List<Zone> FIRST = List.of(
            new Zone("America/New_York", "Eastern – New York"),
            new Zone("America/Chicago", "Central – Chicago"),
            new Zone("America/Denver", "Mountain – Denver"),
            new Zone("America/Phoenix", "Mountain without daylight saving – Phoenix"),
            new Zone("America/Los_Angeles", "Pacific – Los Angeles"),
            new Zone("America/Anchorage", "Alaska – Anchorage"),
            new Zone("Pacific/Honolulu", "Hawaii – Honolulu"),
            new Zone("America/Puerto_Rico", "Atlantic – Puerto Rico"));

    private static final List<String> KINDS = List.of(
            "Municipal police", "County sheriff", "State police", "Campus police", "Transit police", "Tribal police");

    private static final List<String> OTHERS = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .filter(zone -> FIRST.stream().noneMatch(first -> first.id().equals(zone)))
            .sorted()
            .toList();

    @Inject
    private Addresses addresses;

    /** A time zone by its IANA name and by the name people use. */
    public record Zone(String id, String name) {}

    public List<Zone> zones() {
        return FIRST;
    }

    public List<String> otherZones() {
        return OTHERS;
    }

    public List<String> kinds() {
        return KINDS;
    }

    /** What stands around the slug in a portal's address: {@code http://}, {@code .localhost:9080}. */
    public String before() {
        return platform().substring(0, platform().indexOf("//") + 2);
    }

    public String after() {
        return "." + platform().substring(before().length());
    }

    private String platform() {
        return addresses.platform();
    }
}
