package org.lantern.portal;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.APPROVER;
import static org.lantern.authority.Role.PIO;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.OpenTo;
import org.lantern.portal.internal.LogoStore;
import org.lantern.portal.internal.PreviewToken;
import org.lantern.portal.internal.PreviewTokens;
import org.lantern.publishing.Publishing;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.AgencyDirectory;

/** Lets a draft be looked at on the portal itself, by whoever was given the link, for a short while (R1). */
@Stateless
@Desk
public class PreviewDesk {
    /** How long a link leads anywhere: an hour at the form. */
    public static final Duration LIFETIME = Duration.ofHours(1);

    @Inject
    private Publishing publishing;

    @Inject
    private PreviewTokens tokens;

    @Inject
    private LogoStore logos;

    @Inject
    private Addresses addresses;

    @Inject
    private AgencyDirectory directory;

    /** A new link; it shows the draft as it stands whenever the link is followed, not as it stands now. */
    @Needs({AGENCY_ADMINISTRATOR, PIO, APPROVER})
    public PreviewLink open() {
        PreviewToken token = PreviewToken.fresh();
        Instant expiry = tokens.add(token, LIFETIME);
        String portal = addresses.portal(directory.current().slug());
        return new PreviewLink(URI.create(portal + "/preview/" + token.text() + "/"), expiry);
    }

    /** The draft, for a token of this agency that has not expired. */
    @OpenTo("whoever holds an unexpired preview token of this agency")
    public Optional<PortalDesign> show(String token) {
        return PreviewToken.parse(token)
                .filter(tokens::isOpen)
                .flatMap(open -> publishing.draft(PortalDesignDesk.KIND))
                .map(draft -> draft.body());
    }

    /** The draft's logo as PNG, under the same condition. */
    @OpenTo("whoever holds an unexpired preview token of this agency")
    public Optional<byte[]> logo(String token, LogoSize size) {
        return show(token).flatMap(PortalDesign::logo).flatMap(logo -> logos.find(logo, size));
    }
}
