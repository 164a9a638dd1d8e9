package org.lantern.web.api.portal;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.portal.LogoReference;
import org.lantern.portal.PortalDesign;
import org.lantern.web.api.PlainText;

/**
 * A portal's design; what is left out of a request stays as it is in the draft.
 *
 * @param brandColor {@code #rrggbb}
 * @param accentColor {@code #rrggbb}, or empty to use the brand colour throughout
 * @param privacyText the agency's own words on privacy, up to 6,000 characters
 * @param languages BCP 47 tags, the main one first
 */
public record DesignBody(
        @Nullable String name,
        @Nullable String tagline,
        @Nullable LogoBody logo,
        @Nullable String brandColor,
        @Nullable String accentColor,
        @Nullable ContactBody contact,
        @Nullable String privacyText,
        @Nullable List<String> languages) {

    static DesignBody of(PortalDesign design) {
        return new DesignBody(
                design.name(),
                design.tagline(),
                design.logo().map(LogoBody::of).orElse(null),
                design.brandColor(),
                design.accentColor(),
                ContactBody.of(design.contact()),
                design.privacyText(),
                design.languages());
    }

    PortalDesign over(PortalDesign before) {
        if (languages != null && languages.stream().anyMatch(Objects::isNull)) {
            throw PlainText.wrong("/languages", "Name each language by its tag, as in \"en\".");
        }
        Optional<LogoReference> picture = logo == null ? before.logo() : Optional.of(logo.reference());
        return new PortalDesign(
                requireNonNullElse(name, before.name()),
                requireNonNullElse(tagline, before.tagline()),
                picture,
                requireNonNullElse(brandColor, before.brandColor()),
                requireNonNullElse(accentColor, before.accentColor()),
                contact == null ? before.contact() : contact.over(before.contact()),
                requireNonNullElse(privacyText, before.privacyText()),
                requireNonNullElse(languages, before.languages()));
    }
}
