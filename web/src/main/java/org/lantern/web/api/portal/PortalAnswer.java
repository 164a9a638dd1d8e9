package org.lantern.web.api.portal;

import java.time.Instant;
import java.util.List;
import org.lantern.portal.PublishedPortal;
import org.lantern.tenancy.Agency;

/**
 * An agency's portal as everybody may know it.
 *
 * @param version number of the design that is live
 * @param privacyText the agency's own words; empty where it has published none
 * @param languages BCP 47 tags, the main one first
 */
public record PortalAnswer(
        String name,
        String slug,
        int version,
        Instant publishedAt,
        String tagline,
        String place,
        String timeZone,
        String brandColor,
        ContactBody contact,
        String privacyText,
        List<String> languages) {

    static PortalAnswer of(Agency agency, PublishedPortal portal) {
        return new PortalAnswer(
                portal.design().name(),
                agency.slug().value(),
                portal.version(),
                portal.publishedAt(),
                portal.design().tagline(),
                agency.place(),
                agency.timeZone().getId(),
                portal.design().brand().hex(),
                ContactBody.of(portal.design().contact()),
                portal.design().privacyText(),
                portal.design().languages());
    }
}
