package org.lantern.web.api.people;

import java.util.function.Supplier;
import org.lantern.membership.IdentityFault;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** What needs the identity provider: where it fails, the caller is told that it was it, and that nothing was written. */
final class Provider {
    private Provider() {}

    static <T> T ask(Supplier<T> work) {
        try {
            return work.get();
        } catch (IdentityFault e) {
            throw new ProblemException(
                    ProblemCode.IDENTITY_UNAVAILABLE, "Nothing was changed: " + e.getMessage() + ". Try it again.");
        }
    }
}
