package org.lantern.console.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lantern.frame.door.Identity;
import org.lantern.membership.SignIn;
import org.lantern.tenancy.Agency;

/** The agencies that both our table and the realm know the person of this call in. */
@ApplicationScoped
class MyAgencies {
    @Inject
    SignIn signIn;

    /** Those of our table, also where this log-in was for another one only. */
    List<Agency> all() {
        return signIn.agencies();
    }

    List<Agency> of(Identity identity) {
        return signIn.agencies().stream()
                .filter(agency ->
                        identity.organizations().contains(agency.slug().value()))
                .toList();
    }
}
