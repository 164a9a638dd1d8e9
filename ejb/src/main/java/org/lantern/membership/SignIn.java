package org.lantern.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Desk;
import org.lantern.authority.OpenTo;
import org.lantern.membership.internal.MembershipStore;
import org.lantern.membership.internal.PersonAgencies;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.Suspension;
import org.lantern.tenancy.Suspensions;

/** What edges ask when somebody has logged in. */
@Desk
@Stateless
public class SignIn {

    @Inject
    private PersonAgencies agencies;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private MembershipStore memberships;

    @Inject
    private Suspensions suspensions;

    @Inject
    private AuditTrail trail;

    /** The agencies the current person belongs to, by name. Bind {@link Actor#person} before. */
    @OpenTo("a person who has logged in, about themself")
    public List<Agency> agencies() {
        Actor person = Actors.current();
        return agencies.of(person.issuer(), person.subject()).stream()
                .flatMap(id -> directory.byId(id).stream())
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    /** Records that the current member came in, once a session (R8). */
    @OpenTo("a person who has logged in, about themself")
    public void entered() {
        if (memberships
                .find(Actors.current().issuer(), Actors.current().subject())
                .isPresent()) {
            trail.record("signed-in", "console");
        }
    }

    /** The current actor as a member of the bound agency; empty if they are none. Bind {@link Actor#member} before. */
    @OpenTo("a person who has logged in, about themself")
    public Optional<Member> self() {
        Actor actor = Actors.current();
        return memberships.find(actor.issuer(), actor.subject()).map(MembershipStore::summary);
    }

    /** Why the bound agency is suspended; empty for who is no member of it, and while it is not (R9). */
    @OpenTo("a person who has logged in, about their own agency")
    public Optional<Suspension> suspension() {
        return self().flatMap(member -> suspensions.current());
    }
}
