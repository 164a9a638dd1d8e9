package org.lantern.liberty.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;

/** Stops everything and deletes what an installation has gathered. The unpacked servers stay: they hold nothing of it. */
public final class Reset {

    private static final List<String> GATHERED = List.of("data", "secrets", "mail", "liberty", "logs");

    private final Installation installation;
    private final Progress progress;

    public Reset(Installation installation, Progress progress) {
        this.installation = installation;
        this.progress = progress;
    }

    public void run() {
        new Stop(installation, progress).run();
        GATHERED.forEach(name -> delete(installation.home().resolve(name)));
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
