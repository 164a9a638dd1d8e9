package org.lantern.vendor.entrance;

import java.util.Set;
import org.lantern.authority.Role;

/** The vendor's realm, asked what it says of a person now. */
@FunctionalInterface
interface Realm {
    /** @param refreshToken the newest the realm gave for this log-in */
    Answer ask(String refreshToken);

    /** What the realm says. */
    sealed interface Answer {
        /**
         * The person is known and has these roles.
         *
         * @param next the refresh token to ask with from now on
         */
        record Known(Set<Role> roles, String next) implements Answer {
            public Known {
                roles = Set.copyOf(roles);
            }
        }

        /** The log-in holds no longer: ended, dismissed, disabled. */
        record Dismissed() implements Answer {}

        /** No answer that says anything of the person. */
        record Silent() implements Answer {}
    }
}
