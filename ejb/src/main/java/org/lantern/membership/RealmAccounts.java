package org.lantern.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
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
     * In the order in which they were set up. Empty also for an account that is not there.
     *
     * @throws IdentityFault if the identity provider does not answer
     */
    public List<Credential> credentials(String subject) {
        return directory.credentials(subject);
    }
}
