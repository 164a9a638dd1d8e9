package org.lantern.fleet.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.lantern.contact.EmailAddress;
import org.lantern.fleet.ApplicationFlaw;
import org.lantern.fleet.ApplicationForm;
import org.lantern.geo.Jurisdiction;
import org.lantern.geo.JurisdictionReading;
import org.lantern.tenancy.Slug;

/** All flaws of an application that can be seen without looking at others (R1). */
public final class ApplicationCheck {

    private static final int LONGEST = 120;

    private final List<ApplicationFlaw> flaws = new ArrayList<>();

    private ApplicationCheck() {}

    public static List<ApplicationFlaw> flaws(ApplicationForm form) {
        ApplicationCheck check = new ApplicationCheck();
        check.text("name", form.name(), "the agency's name");
        check.text("kind", form.kind(), "what kind of agency it is");
        check.text("place", form.place(), "the town or county");
        check.timeZone(form.timeZone());
        check.slug(form.slug());
        check.jurisdiction(form.jurisdiction());
        check.text("administratorName", form.administratorName(), "the administrator's name");
        check.email(form.administratorEmail());
        check.flaws.addAll(ProfileCheck.flaws(form.profile()));
        return List.copyOf(check.flaws);
    }

    private void text(String field, String value, String what) {
        if (value.isBlank()) {
            flaw(field, "missing", "Enter " + what + ".");
        } else if (value.length() > LONGEST) {
            flaw(field, "too-long", "Use at most " + LONGEST + " characters.");
        } else if (value.chars().anyMatch(Character::isISOControl)) {
            flaw(field, "control-character", "Remove line breaks and other control characters.");
        }
    }

    private void timeZone(String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            flaw("timeZone", "unknown-time-zone", "Choose a time zone such as America/New_York.");
        }
    }

    private void slug(String slug) {
        Slug.flawOf(slug).ifPresent(found -> {
            switch (found) {
                case SHAPE ->
                    flaw(
                            "slug",
                            "slug-malformed",
                            "Use 2 to 40 small letters, digits and hyphens, with a letter or digit at both ends.");
                case RESERVED -> flaw("slug", "slug-reserved", "This address is reserved. Choose another one.");
            }
        });
    }

    private void jurisdiction(String geoJson) {
        if (geoJson.isBlank()) {
            flaw("jurisdiction", "missing", "Add the boundary of the area you police, as GeoJSON.");
            return;
        }
        switch (Jurisdiction.parse(geoJson)) {
            case JurisdictionReading.Accepted accepted -> {}
            case JurisdictionReading.Refused refused -> refused(refused);
        }
    }

    private void refused(JurisdictionReading.Refused refused) {
        String feature =
                refused.feature().isPresent() ? String.valueOf(refused.feature().getAsInt()) : "";
        flaws.add(new ApplicationFlaw(
                "jurisdiction",
                refused.flaw().code(),
                refused.flaw().explanation() + (feature.isEmpty() ? "" : " (feature " + feature + ")"),
                feature));
    }

    private void email(String address) {
        if (EmailAddress.of(address).isEmpty()) {
            flaw("administratorEmail", "not-an-address", "Enter a work e-mail address such as chief@riverton.example.");
        }
    }

    private void flaw(String field, String code, String explanation) {
        flaws.add(new ApplicationFlaw(field, code, explanation));
    }
}
