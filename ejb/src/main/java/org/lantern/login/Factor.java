package org.lantern.login;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.lantern.membership.RealmAccounts.Credential;

/**
 * Something a person has set up to prove who they are, beside a password.
 *
 * @param label as its owner named it; empty if they did not
 * @param left of recovery codes how many are left
 */
public record Factor(String id, FactorKind kind, String label, Instant since, OptionalInt left) {

    /** Empty for a password, and for whatever else the identity provider may know. */
    static Optional<Factor> of(Credential known) {
        return FactorKind.ofType(known.type())
                .map(kind -> new Factor(known.id(), kind, known.label(), known.since(), known.left()));
    }
}
