package org.lantern.console.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.portal.PublishedPortals;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.Slug;

/** Finds the agency whose entrance an address is. */
@ApplicationScoped
class AgencyFaces {
    /** What the log-in pages speak; the realm's supported locales. */
    private static final List<String> SPOKEN = List.of("en", "es");

    private static final Pattern ENTRANCE = Pattern.compile(AgencyEntrance.PATH + "/([a-z0-9-]+)(?![^?])");

    @Inject
    AgencyDirectory directory;

    @Inject
    Addresses addresses;

    @Inject
    PublishedPortals portals;

    /** @param browser the language the person's browser asks for first; it counts if the agency speaks it */
    Optional<AgencyFace> at(String path, Locale browser) {
        Matcher entrance = ENTRANCE.matcher(path);
        return Optional.of(entrance)
                .filter(Matcher::lookingAt)
                .flatMap(found -> slug(found.group(1)))
                .flatMap(slug -> directory.byHost(addresses.hostOf(slug)))
                .map(agency -> new AgencyFace(agency.slug().value(), choose(languages(agency), browser)));
    }

    private static Optional<Slug> slug(String text) {
        return Slug.flawOf(text).isEmpty() ? Optional.of(new Slug(text)) : Optional.empty();
    }

    static String choose(List<String> languages, Locale browser) {
        List<String> shared = languages.stream().filter(SPOKEN::contains).toList();
        String wanted = browser.getLanguage();
        return shared.contains(wanted) || shared.isEmpty() ? wanted : shared.getFirst();
    }

    private List<String> languages(Agency agency) {
        try {
            return Actors.call(Actor.visitor(agency.id()), portals::live)
                    .map(live -> live.design().languages())
                    .orElse(List.of());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
