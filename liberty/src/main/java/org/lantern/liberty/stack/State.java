package org.lantern.liberty.stack;

import java.util.List;
import java.util.Locale;
import org.lantern.liberty.process.Part;

/** How the installation as a whole is doing. */
public enum State {
    READY,
    STARTING,
    DOWN,
    DEGRADED;

    /**
     * Asks every part.
     *
     * @param atWork whether another command is changing the installation right now
     */
    public static State of(List<Part> parts, boolean atWork) {
        long running = parts.stream().filter(part -> part.process().isPresent()).count();
        if (running == parts.size() && parts.stream().allMatch(Part::isReady)) {
            return atWork ? STARTING : READY;
        }
        if (atWork) {
            return STARTING;
        }
        return running == 0 ? DOWN : DEGRADED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
