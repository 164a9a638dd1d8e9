package org.lantern.console.entrance;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyId;

/** The one agency a session works for (R1). */
final class AgencyChoice {
    private static final String KEY = AgencyChoice.class.getName();
    private static final String ENTERED = KEY + ".entered";

    private AgencyChoice() {}

    /** The agency chosen before, as long as the person still belongs to it; the only one without being asked. */
    static Optional<Agency> among(List<Agency> agencies, HttpSession session) {
        if (session.getAttribute(KEY) instanceof AgencyId chosen) {
            return agencies.stream()
                    .filter(agency -> agency.id().equals(chosen))
                    .findFirst();
        }
        if (agencies.size() == 1) {
            choose(agencies.getFirst().id(), session);
            return Optional.of(agencies.getFirst());
        }
        return Optional.empty();
    }

    /** True if the session works for this agency or for none yet. */
    static boolean isFreeFor(AgencyId agency, HttpSession session) {
        Object chosen = session.getAttribute(KEY);
        return chosen == null || chosen.equals(agency);
    }

    /** The person may choose another one. */
    static void forget(HttpSession session) {
        session.removeAttribute(KEY);
    }

    /** False until somebody has {@linkplain #entered come in} for this agency in this session, and again after another one. */
    static boolean hasEntered(AgencyId agency, HttpSession session) {
        return agency.equals(session.getAttribute(ENTERED));
    }

    static boolean hasEnteredAny(HttpSession session) {
        return session.getAttribute(ENTERED) != null;
    }

    /** To be said once it stands in the trail: until then it is tried with each request. */
    static void entered(AgencyId agency, HttpSession session) {
        session.setAttribute(ENTERED, agency);
    }

    static void choose(AgencyId agency, HttpSession session) {
        session.setAttribute(KEY, agency);
    }
}
