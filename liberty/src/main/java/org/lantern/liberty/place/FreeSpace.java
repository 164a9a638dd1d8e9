package org.lantern.liberty.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Enough room on the disk to start: a database that runs out of it half way loses nothing, but helps nobody either. */
public final class FreeSpace {

    private static final long MEGABYTE = 1024L * 1024L;

    /** Unpacked servers take 1.2 GB; the rest is room for data. */
    static final long FIRST_START = 3_000 * MEGABYTE;

    static final long LATER_START = 500 * MEGABYTE;

    private FreeSpace() {}

    /** Ends with a clear line when there is less than a start needs. */
    public static void require(Installation installation) {
        try {
            boolean unpacked = Files.exists(installation.runtime());
            Files.createDirectories(installation.home());
            long usable = Files.getFileStore(installation.home()).getUsableSpace();
            long needed = unpacked ? LATER_START : FIRST_START;
            if (usable < needed) {
                throw CannotGoOn.missing("the disk is full: " + usable / MEGABYTE + " MB free at " + installation.home()
                        + ", " + needed / MEGABYTE + " MB needed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
