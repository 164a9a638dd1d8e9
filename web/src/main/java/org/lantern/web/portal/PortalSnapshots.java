package org.lantern.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.crimemap.PublicMap;
import org.lantern.portal.LogoSize;
import org.lantern.portal.PortalDesign;
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

    /** Apart from the public's: one drawn in the moment of going live must not stay before everybody's eyes. */
    private final Map<AgencyId, PortalSnapshot> previews = new ConcurrentHashMap<>();

    @Inject
    private PublishedPortals portals;

    @Inject
    private PublicMap map;

    @Inject
    private PortalPages pages;

    /** Empty only while the agency has no live design. */
    Optional<PortalSnapshot> of(AgencyId agency) {
        PortalSnapshot known = held.get(agency);
        return known != null
                ? Optional.of(known)
                : Optional.ofNullable(held.computeIfAbsent(agency, id -> made(id, PortalSite::live)));
    }

    /** What is live as it is shown while the agency is in trial: marked as not public. */
    Optional<PortalSnapshot> inPreview(AgencyId agency) {
        return Optional.ofNullable(previews.computeIfAbsent(agency, id -> made(id, PortalSite::trial)));
    }

    void changed(@Observes AgencyChanged change) {
        held.remove(change.agency());
        previews.remove(change.agency());
    }

    private @Nullable PortalSnapshot made(AgencyId agency, BiFunction<PortalDesign, Locale, PortalSite> as) {
        try {
            return Actors.call(
                    Actor.visitor(agency),
                    () -> portals.live()
                            .map(portal -> drawn(as.apply(portal.design(), Locale.ROOT)))
                            .orElse(null));
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PortalSnapshot drawn(PortalSite site) {
        Optional<byte[]> logo = site.design().logo().flatMap(reference -> portals.logo(LogoSize.MASTHEAD));
        PortalSite shown = map.isDeclined() ? site.withoutMap() : site;
        return new PortalSnapshot(shown, logo, HomeNews.of(map.overview()), pages);
    }
}
