package org.lantern.liberty.stack;

import java.util.List;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.process.Trees;

/** Stops everything and deletes what an installation has gathered. The unpacked servers stay: they hold nothing of it. */
public final class Reset {

    private static final List<String> GATHERED =
            List.of("data", "secrets", "mail", "liberty", "logs", "restore", "last-backup.json");

    private final Installation installation;
    private final Progress progress;

    public Reset(Installation installation, Progress progress) {
        this.installation = installation;
        this.progress = progress;
    }

    public void run() {
        new Stop(installation, progress).run();
        GATHERED.forEach(name -> Trees.delete(installation.home().resolve(name)));
    }
}
