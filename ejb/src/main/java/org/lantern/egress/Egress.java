package org.lantern.egress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.egress.internal.Deadline;
import org.lantern.egress.internal.Exceptions;

/** Asks servers that somebody else named. Whoever does holds no transaction: such a server takes all the time it gets. */
@ApplicationScoped
public class Egress {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Inject
    @ConfigProperty(name = "lantern.egress.exceptions")
    private Optional<List<String>> exceptions;

    /** Its time begins now (R8). */
    public Errand begin() {
        return new Errand(new Exceptions(exceptions.orElse(List.of())), Deadline.in(LONGEST));
    }
}
