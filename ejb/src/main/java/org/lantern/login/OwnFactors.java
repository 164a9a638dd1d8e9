package org.lantern.login;

import java.util.List;
import java.util.Optional;
import org.lantern.membership.RealmAccounts.Credential;

/**
 * What a person has beside a password.
 *
 * @param all in the order in which they were set up
 * @param hasPassword false for whom their agency's own log-in lets in: what is asked for there is not Lantern's to say
 */
public record OwnFactors(List<Factor> all, boolean hasPassword) {
    private static final String PASSWORD = "password";

    public OwnFactors {
        all = List.copyOf(all);
    }

    static OwnFactors of(List<Credential> known) {
        return new OwnFactors(
                known.stream().map(Factor::of).flatMap(Optional::stream).toList(),
                known.stream().anyMatch(each -> each.type().equals(PASSWORD)));
    }

    /** Those that are here and not there. */
    List<Factor> without(OwnFactors others) {
        return all.stream()
                .filter(factor ->
                        others.all.stream().noneMatch(other -> other.id().equals(factor.id())))
                .toList();
    }
}
