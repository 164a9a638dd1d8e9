package org.lantern.membership;

import java.time.Duration;
import java.util.UUID;

/** What came of making an API client. A refusal has written nothing, neither here nor at the identity provider. */
public sealed interface ApiClientResult {

    /**
     * @param clientId what the program names itself with
     * @param secret shown here and never again
     */
    record Made(UUID id, String clientId, String secret) implements ApiClientResult {
        /** Never shows the secret: it may end in a log. */
        @Override
        public String toString() {
            return "Made[" + id + "]";
        }
    }

    record NoName() implements ApiClientResult {}

    /** There is one of this name at the agency. */
    record NameTaken() implements ApiClientResult {}

    record NoRole() implements ApiClientResult {}

    /** As many as may be made within an hour have been (R21). */
    record TooOften(Duration retryAfter) implements ApiClientResult {}

    /** No program is an administrator (R15). */
    record NotForPrograms() implements ApiClientResult {}
}
