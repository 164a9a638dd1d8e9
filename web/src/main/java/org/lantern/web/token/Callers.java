package org.lantern.web.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Role;
import org.lantern.login.LogIns;
import org.lantern.membership.ApiClients;
import org.lantern.membership.Member;
import org.lantern.membership.SignIn;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyState;

/** Turns a verified token into the actor it may be on the asked host. */
@ApplicationScoped
class Callers {
    private static final Logger LOG = System.getLogger(Callers.class.getName());

    private static final String ASK =
            "Your agency's administrators can ask the vendor's operators, who alone can resume it.";

    @Inject
    private SignIn signIn;

    @Inject
    private ApiClients programs;

    @Inject
    private StrangerLog strangers;

    @Inject
    private TokenLog log;

    @Inject
    private LogIns logIns;

    /**
     * A member of the agency, whose coming in is noted (R9). Empty, with an entry in the agency's trail, when token, host and membership table do not
     * agree on that.
     */
    Optional<Actor> member(AccessToken token, Agency agency) throws Exception {
        Actor actor = Actor.member(token.issuer(), token.subject(), agency.id());
        Optional<Member> self = token.organizations().contains(agency.slug().value())
                ? Actors.call(actor, signIn::self)
                : Optional.empty();
        if (self.isEmpty()) {
            Actors.call(actor, strangers::record);
        } else if (agency.state() != AgencyState.SUSPENDED) {
            Actors.call(actor, () -> log.signedIn(token.mark().digits()));
        }
        if (self.filter(member -> !member.isPerson()).isPresent()) {
            Actors.call(actor, this::used);
        }
        return self.map(member -> actor);
    }

    private boolean used() {
        programs.used();
        return true;
    }

    /** Whether the person has ended the log-in that the token comes from, or signed out everywhere since (R11). */
    boolean isSignedOut(AccessToken token, Agency agency) throws Exception {
        Actor actor = Actor.member(token.issuer(), token.subject(), agency.id());
        return Actors.call(actor, () -> logIns.isOver(token.mark(), token.since()));
    }

    /** Notes a refused token in the trail of the agency that was asked. A trail that cannot be written changes no answer. */
    void refused(Refusal refusal, Agency agency) throws Exception {
        try {
            Actors.call(Actor.visitor(agency.id()), () -> log.refused(refusal));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a refused token could not be noted", e);
        }
    }

    /** For a member of a suspended agency: since when, why in the vendor's words, and whom to ask. */
    String whySuspended(Actor member) throws Exception {
        return Actors.call(member, signIn::suspension)
                .map(suspension -> "Suspended since %s: %s %s".formatted(suspension.since(), suspension.reason(), ASK))
                .orElse(ASK);
    }

    /** Somebody of the vendor; without a vendor role they may do what anybody may. */
    Actor vendor(AccessToken token) {
        Set<Role> roles = token.realmRoles().stream()
                .flatMap(word -> Role.of(word).stream())
                .filter(Role::isVendors)
                .collect(Collectors.toUnmodifiableSet());
        return Actor.vendor(token.issuer(), token.subject(), roles);
    }
}
