package org.lantern.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lantern.authority.Desk;
import org.lantern.authority.OpenTo;
import org.lantern.portal.internal.LogoStore;
import org.lantern.publishing.Publishing;

/** The live portal of the current agency, for everyone (R1). */
@Stateless
@Desk
public class PublishedPortals {
    @Inject
    private Publishing publishing;

    @Inject
    private LogoStore logos;

    /** Empty only while the agency is being provisioned. */
    @OpenTo("everyone: what is published is public")
    public Optional<PublishedPortal> live() {
        return publishing
                .live(PortalDesignDesk.KIND)
                .map(live -> new PublishedPortal(live.number(), live.publishedAt(), live.body()));
    }

    /** The live design's logo as PNG; no other logo can be asked for. */
    @OpenTo("everyone: what is published is public")
    public Optional<byte[]> logo(LogoSize size) {
        return live().flatMap(portal -> portal.design().logo()).flatMap(logo -> logos.find(logo, size));
    }
}
