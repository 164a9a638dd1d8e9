package org.lantern.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.login.internal.SignOutLane;
import org.lantern.login.internal.SignOutStore;

/**
 * Ends log-ins, in the current transaction and for good: for desks, which say who may ask and record the act. The identity
 * provider is told by work of the current agency (R5).
 */
@ApplicationScoped
public class SignOut {

    @Inject
    private SignOutStore store;

    @Inject
    private SignOutLane lane;

    /** Everything the person is logged in to now, at every agency (R4). */
    public void everywhere(String issuer, String subject) {
        lane.endUntil(subject, store.everywhere(issuer, subject));
    }

    /** One log-in, if it is this person's; nothing happens to anybody else's (R3). */
    public void of(String issuer, String subject, LogInMark mark) {
        store.one(issuer, subject, mark);
        lane.end(subject, mark);
    }
}
