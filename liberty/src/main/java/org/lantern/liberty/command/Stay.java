package org.lantern.liberty.command;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.process.Part;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.stack.Parts;
import org.lantern.liberty.stack.Stop;

/** Keeps watch in the foreground: says when a part ended by itself, returns when all are stopped. */
final class Stay {

    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private final Installation installation;
    private final Progress progress;
    private final Set<Part> gone = new HashSet<>();

    Stay(Installation installation, Progress progress) {
        this.installation = installation;
        this.progress = progress;
    }

    void untilAllStopped() {
        List<Part> parts = Parts.of(installation).all();
        Waiting.until(FOR_EVER, () -> parts.stream().allMatch(this::isGone));
    }

    private boolean isGone(Part part) {
        if (part.process().isPresent()) {
            gone.remove(part);
            return false;
        }
        if (gone.add(part)) {
            progress.say(part.name(), "has stopped; ./lantern up starts it again");
        }
        return true;
    }

    void end() {
        new Stop(installation, progress).run();
    }
}
