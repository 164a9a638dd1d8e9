package org.lantern.portal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The look and the basics of an agency's portal, as one versioned thing. A draft may hold anything a person typed;
 * {@link PortalDesignRules} says what keeps it from being published, field by field.
 *
 * @param name the agency as residents know it
 * @param tagline one sentence below the name, possibly empty
 * @param logo the re-encoded logo, when there is one
 * @param brandColor {@code #rrggbb}
 * @param accentColor {@code #rrggbb}, or empty to use the brand colour throughout
 * @param contact how residents reach the agency
 * @param privacyText what the agency does with what residents tell it, in its own words, possibly empty
 * @param languages BCP 47 tags of the portal's languages, the main one first
 */
public record PortalDesign(
        String name,
        String tagline,
        Optional<LogoReference> logo,
        String brandColor,
        String accentColor,
        PortalContact contact,
        String privacyText,
        List<String> languages) {
    /** What a portal wears until its agency has chosen: a quiet blue with 8.95:1 on white. */
    public static final BrandColor DEFAULT_BRAND = BrandColor.of("#1f4b7a");

    /** Versions from before 0.2 hold no privacy text. */
    public PortalDesign {
        privacyText = Objects.requireNonNullElse(privacyText, "");
        languages = List.copyOf(languages);
    }

    /** The colour to draw with; the default while what was typed is no colour. */
    public BrandColor brand() {
        return BrandColor.isHex(brandColor) ? BrandColor.of(brandColor) : DEFAULT_BRAND;
    }

    /** The second colour, the brand colour itself when none was chosen. */
    public BrandColor accent() {
        return BrandColor.isHex(accentColor) ? BrandColor.of(accentColor) : brand();
    }

    public PortalDesign withLogo(Optional<LogoReference> changed) {
        return new PortalDesign(name, tagline, changed, brandColor, accentColor, contact, privacyText, languages);
    }
}
