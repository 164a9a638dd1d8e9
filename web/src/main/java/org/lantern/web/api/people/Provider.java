package org.lantern.web.api.people;

import java.util.function.Supplier;
import org.lantern.membership.IdentityFault;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** What needs the identity provider: where it fails, the caller is told that it was it, and what that means. */
final class Provider {
    private Provider() {}

    static <T> T ask(Supplier<T> work) {
        return ask("Nothing was changed: %s. Try it again.", work);
    }

    /** @param told what is said then, with the provider's fault in it */
    static <T> T ask(String told, Supplier<T> work) {
        try {
            return work.get();
        } catch (IdentityFault e) {
            throw new ProblemException(ProblemCode.IDENTITY_UNAVAILABLE, told.formatted(e.getMessage()));
        }
    }
}
