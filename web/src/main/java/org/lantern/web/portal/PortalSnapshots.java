package org.lantern.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.crimemap.PublicMap;
import org.lantern.portal.LogoSize;
import org.lantern.portal.PublishedPortal;
import org.lantern.portal.PublishedPortals;
import org.lantern.tenancy.AgencyChanged;
import org.lantern.tenancy.AgencyId;

/**
 * The snapshots of all agencies that were asked for, by agency. A change drops its agency's snapshot; whoever asks next
 * has it made anew, under that agency's binding (R2).
 */
@ApplicationScoped
public class PortalSnapshots {
    private final Map<AgencyId, PortalSnapshot> held = new ConcurrentHashMap<>();

    @Inject
    private PublishedPortals portals;

    @Inject
    private PublicMap map;

    @Inject
    private PortalPages pages;

    /** Empty only while the agency has no live design. */
    Optional<PortalSnapshot> of(AgencyId agency) {
        PortalSnapshot known = held.get(agency);
        return known != null ? Optional.of(known) : Optional.ofNullable(held.computeIfAbsent(agency, this::made));
    }

    void changed(@Observes AgencyChanged change) {
        held.remove(change.agency());
    }

    private @Nullable PortalSnapshot made(AgencyId agency) {
        try {
            return Actors.call(
                    Actor.visitor(agency), () -> portals.live().map(this::drawn).orElse(null));
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PortalSnapshot drawn(PublishedPortal portal) {
        Optional<byte[]> logo = portal.design().logo().flatMap(reference -> portals.logo(LogoSize.MASTHEAD));
        return new PortalSnapshot(portal, logo, HomeNews.of(map.overview()), pages);
    }
}
