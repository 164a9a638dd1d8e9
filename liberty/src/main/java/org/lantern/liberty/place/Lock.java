package org.lantern.liberty.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two commands from changing the same installation at once; the operating system lets go of it when we die. */
public final class Lock {

    private Lock() {}

    /** Does the work while nobody else can; refuses when another command is at it. */
    public static void during(Installation installation, Runnable work) {
        try (var channel = open(installation)) {
            @Nullable FileLock held = channel.tryLock();
            if (held == null) {
                throw CannotGoOn.refused("another ./lantern command is at work on " + installation.home());
            }
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether another command is at work. */
    public static boolean isHeld(Installation installation) {
        try (var channel = open(installation)) {
            return channel.tryLock() == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Installation installation) throws IOException {
        try {
            return FileChannel.open(
                    installation.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            throw CannotGoOn.missing(e.getFile() + " cannot be written; be its owner, or set LANTERN_HOME");
        }
    }
}
