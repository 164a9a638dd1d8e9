package org.lantern.login.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lantern.authority.Actor;
import org.lantern.login.LogInMark;
import org.lantern.login.OwnLogIns;
import org.lantern.membership.IdentityFault;
import org.lantern.membership.RealmSessions;
import org.lantern.membership.RealmSessions.RealmSession;

/** A person's log-ins, from our own rows and from the identity provider. */
@ApplicationScoped
public class KnownLogIns {

    @Inject
    private LogInStore logIns;

    @Inject
    private SignOutStore signOuts;

    @Inject
    private RealmSessions realm;

    public OwnLogIns of(Actor person, LogInMark current) {
        Optional<List<RealmSession>> theirs = atRealm(person);
        return new OwnLogIns(Merging.of(logIns.open(person), theirs.orElse(List.of()), current), theirs.isPresent());
    }

    public boolean has(Actor person, LogInMark mark) {
        return of(person, mark).all().stream().anyMatch(known -> known.mark().equals(mark));
    }

    /** Without those that are over here and that the identity provider has only not been told of yet. */
    private Optional<List<RealmSession>> atRealm(Actor person) {
        try {
            return Optional.of(realm.of(person.subject()).stream()
                    .filter(session -> !signOuts.covers(person, LogInMark.of(session.id()), session.beganAt()))
                    .toList());
        } catch (IdentityFault e) {
            return Optional.empty();
        }
    }
}
