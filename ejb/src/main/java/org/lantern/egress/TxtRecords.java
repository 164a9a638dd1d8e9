package org.lantern.egress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.egress.internal.Resolvers;

/** TXT records of the domain name system (RFC 1035, section 3.3.14). */
@ApplicationScoped
public class TxtRecords {

    /** Without it, the machine's own resolvers. */
    @Inject
    @ConfigProperty(name = "lantern.dns.resolvers")
    private Optional<List<String>> resolvers;

    /**
     * The records at that name; empty when there are none.
     *
     * @return nothing at all when no resolver answered, which says nothing of the records (R7)
     */
    public Optional<List<String>> at(String name) {
        return new Resolvers(resolvers.orElseGet(Resolvers::ofTheMachine)).ask(name);
    }
}
