package org.lantern.liberty.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lantern.liberty.place.Installation;

/** Remembers, beside the data, that the demo profile has been seeded. */
public final class Seed {

    private final Path mark;

    public Seed(Installation installation) {
        this.mark = installation.data().resolve("demo-seeded");
    }

    public boolean isDone() {
        return Files.exists(mark);
    }

    public void remember() {
        try {
            if (!isDone()) {
                Files.createFile(mark);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
