package org.lantern.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lantern.membership.internal.AccountDirectory;

/** What the identity provider keeps of somebody's ways in. Asked for when it is needed, and not kept. */
@ApplicationScoped
public class RealmAccounts {

    @Inject
    private AccountDirectory directory;

    /**
     * Something a person proves with who they are. Never what it is.
     *
     * @param type by the identity provider's name for it: {@code password}, {@code otp}
     * @param label as its owner named it; empty if they did not
     * @param left how often it still works, where that is limited
     */
    public record Credential(String id, String type, String label, Instant since, OptionalInt left) {}

    /**
     * Too many wrong tries.
     *
     * @param until empty if it does not end by itself
     */
    public record LockOut(Optional<Instant> until) {}

    /**
     * In the order in which they were set up. Empty also for an account that is not there.
     *
     * @throws IdentityFault if the identity provider does not answer
     */
    public List<Credential> credentials(String subject) {
        return directory.credentials(subject);
    }

    /**
     * Deletes everything but the password. Who had something sets an app up with their next log-in, whatever else is asked of people.
     * What is done already is done; to ask again is safe.
     *
     * @throws IdentityFault if the identity provider does not answer or refuses
     */
    public void startAnew(String subject) {
        directory.startAnew(subject);
    }

    /**
     * Empty while nothing keeps the person from trying a password, also for an account that is not there.
     *
     * @throws IdentityFault if the identity provider does not answer
     */
    public Optional<LockOut> lockOut(String subject) {
        return directory.lockOut(subject);
    }

    /**
     * Forgets the wrong tries.
     *
     * @throws IdentityFault if the identity provider does not answer or refuses
     */
    public void release(String subject) {
        directory.release(subject);
    }
}
