package org.lantern.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lantern.upkeep.internal.Judgement;

/** What this node saw last (R1). Whoever asks has been let in already: the management port, or {@link UpkeepDesk}. */
@ApplicationScoped
public class Upkeep {

    private volatile Optional<Readings> last = Optional.empty();

    /** Called by who looks around. */
    public void saw(Readings readings) {
        last = Optional.of(readings);
    }

    /** Empty in the first moments of a node. */
    public Optional<Readings> readings() {
        return last;
    }

    /** What is wrong, the urgent first. */
    public List<Finding> findings() {
        return readings().map(Judgement::of).orElse(List.of());
    }
}
