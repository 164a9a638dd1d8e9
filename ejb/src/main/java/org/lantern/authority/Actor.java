package org.lantern.authority;

import java.util.Optional;
import java.util.Set;
import org.lantern.tenancy.AgencyId;

/**
 * Who acts in this call.
 *
 * @param issuer the OpenID issuer of the person or program, or {@code lantern:visitor}, {@code lantern:work}
 * @param subject its subject at that issuer (OpenID Connect Core 1.0, section 2), or the lane of the work
 * @param agency the agency the call is for; empty on the platform's and the vendor's side
 * @param vendorRoles the vendor realm's roles as its token states them; an agency's roles are never taken from a token
 */
public record Actor(String issuer, String subject, Optional<AgencyId> agency, Set<Role> vendorRoles) {

    private static final String VISITOR = "lantern:visitor";
    private static final String WORK = "lantern:work";

    public Actor {
        vendorRoles = Set.copyOf(vendorRoles);
        if (!vendorRoles.stream().allMatch(Role::isVendors)) {
            throw new IllegalArgumentException("an agency's role cannot come from a token");
        }
    }

    /** A person of an agency, logged in, or a program of it. */
    public static Actor member(String issuer, String subject, AgencyId agency) {
        return new Actor(issuer, subject, Optional.of(agency), Set.of());
    }

    /** A person of the vendor, logged in. */
    public static Actor vendor(String issuer, String subject, Set<Role> roles) {
        return new Actor(issuer, subject, Optional.empty(), roles);
    }

    /** A person who has logged in and has not chosen an agency yet. */
    public static Actor person(String issuer, String subject) {
        return new Actor(issuer, subject, Optional.empty(), Set.of());
    }

    /** Anybody, at an agency's portal. */
    public static Actor visitor(AgencyId agency) {
        return new Actor(VISITOR, "", Optional.of(agency), Set.of());
    }

    /** Anybody, at the platform's front page. */
    public static Actor visitor() {
        return new Actor(VISITOR, "", Optional.empty(), Set.of());
    }

    /** Lantern itself, doing due work for an agency. */
    public static Actor work(AgencyId agency, String lane) {
        return new Actor(WORK, lane, Optional.of(agency), Set.of());
    }

    /**
     * Whether an account at the identity provider stands behind it: a person's, or that of a program that speaks for an agency.
     * Which of the two, its membership says ({@code membership.CurrentMember}).
     */
    public boolean hasAccount() {
        return !issuer.equals(VISITOR) && !issuer.equals(WORK);
    }
}
