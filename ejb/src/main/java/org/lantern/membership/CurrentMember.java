package org.lantern.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Refused;
import org.lantern.membership.internal.MembershipStore;

/** The member behind the current actor, for desks that write down who did something. */
@ApplicationScoped
public class CurrentMember {

    @Inject
    private MembershipStore store;

    /** @throws Refused if the actor is no member of the current agency */
    public Member get() {
        Actor actor = Actors.current();
        return store.find(actor.issuer(), actor.subject())
                .map(MembershipStore::summary)
                .orElseThrow(() -> new Refused("the actor is no member of this agency"));
    }

    public String name() {
        return get().name();
    }
}
