package org.lantern.signon.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;

/** Who may ask servers outside just now: one at a time of each agency, and few of a node, for each keeps a thread waiting (R12). */
@ApplicationScoped
public class Turns {

    static final int MOST_OF_A_NODE = 8;

    private final Set<AgencyId> taken = ConcurrentHashMap.newKeySet();
    private final Semaphore free = new Semaphore(MOST_OF_A_NODE);

    /** Empty if it is not the current agency's turn; then nothing was done. */
    public <T> Optional<T> take(Supplier<T> work) {
        AgencyId agency = CurrentAgency.id();
        if (!taken.add(agency)) {
            return Optional.empty();
        }
        try {
            return free.tryAcquire() ? Optional.of(released(work)) : Optional.empty();
        } finally {
            taken.remove(agency);
        }
    }

    private <T> T released(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
