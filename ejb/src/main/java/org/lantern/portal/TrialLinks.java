package org.lantern.portal;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.APPROVER;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.authority.Role.PIO;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.OpenTo;
import org.lantern.membership.CurrentMember;
import org.lantern.portal.internal.PreviewToken;
import org.lantern.portal.internal.TrialLinkStore;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.AgencyDirectory;

/**
 * Preview links: they open what is live on the portal of an agency in trial to whoever was given one (R10). A draft is
 * shown by {@link PreviewDesk}, in trial and later.
 */
@Stateless
@Desk
public class TrialLinks {
    /** How long a link opens the portal. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    /** Before the token, on the portal's own host. */
    public static final String PATH = "/preview-link/";

    @Inject
    private TrialLinkStore links;

    @Inject
    private CurrentMember member;

    @Inject
    private AuditTrail trail;

    @Inject
    private Addresses addresses;

    @Inject
    private AgencyDirectory directory;

    /** A new link; empty, and nothing is made, once the portal is open to everybody. */
    @Needs({AGENCY_ADMINISTRATOR, PIO, APPROVER})
    public Optional<NewTrialLink> make() {
        if (directory.current().opened()) {
            return Optional.empty();
        }
        PreviewToken token = PreviewToken.fresh();
        TrialLink link = links.add(token, member.name(), LIFETIME);
        trail.record("preview-link-made", "preview-link/" + link.id());
        String portal = addresses.portal(directory.current().slug());
        return Optional.of(new NewTrialLink(link, URI.create(portal + PATH + token.text())));
    }

    /** Newest first, those that no longer work among them. */
    @Needs({AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public List<TrialLink> list() {
        return links.all();
    }

    /** From the next request on it opens nothing; false if there is no such link that could be revoked. */
    @Needs({AGENCY_ADMINISTRATOR, PIO, APPROVER})
    public boolean revoke(UUID id) {
        boolean revoked = links.revoke(id);
        if (revoked) {
            trail.record("preview-link-revoked", "preview-link/" + id);
        }
        return revoked;
    }

    /** How long the link with this token opens the current agency's portal from now on; empty if it does not. */
    @OpenTo("whoever holds a preview link of this agency that works")
    public Optional<Duration> opens(String token) {
        return PreviewToken.parse(token).flatMap(links::use);
    }
}
