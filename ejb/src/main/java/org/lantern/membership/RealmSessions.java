package org.lantern.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.lantern.membership.internal.SessionDirectory;

/** Where somebody is logged in at the identity provider. What it knows beyond this is asked for when it is shown, and not kept. */
@ApplicationScoped
public class RealmSessions {

    @Inject
    private SessionDirectory directory;

    /**
     * A log-in at the identity provider.
     *
     * @param id its {@code sid} (OpenID Connect Front-Channel Logout 1.0, section 3)
     * @param address the network address it was made from
     * @param clients who asked for it, by client id
     */
    public record RealmSession(String id, String address, Instant beganAt, Instant usedAt, List<String> clients) {
        public RealmSession {
            clients = List.copyOf(clients);
        }
    }

    /**
     * Empty also for an account that is not there.
     *
     * @throws IdentityFault if the identity provider does not answer
     */
    public List<RealmSession> of(String subject) {
        return directory.of(subject);
    }

    /**
     * Done also when it was over already.
     *
     * @throws IdentityFault if the identity provider does not answer
     */
    public void end(RealmSession session) {
        directory.end(session.id());
    }
}
