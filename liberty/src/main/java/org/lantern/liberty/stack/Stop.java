package org.lantern.liberty.stack;

import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.process.Part;

/** Stops every part that runs, each after those that need it. */
public final class Stop {

    private final Parts parts;
    private final Progress progress;

    public Stop(Installation installation, Progress progress) {
        this.parts = Parts.of(installation);
        this.progress = progress;
    }

    /** Returns when no process is left. */
    public void run() {
        parts.all().forEach(this::stop);
    }

    private void stop(Part part) {
        if (part.process().isPresent()) {
            progress.say(part.name(), "stopping");
            part.stop();
        }
    }
}
