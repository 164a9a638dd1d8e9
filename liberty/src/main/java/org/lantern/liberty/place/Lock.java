package org.lantern.liberty.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;

/** Keeps two commands from changing the same installation at once; the operating system lets go of it when we die. */
public final class Lock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock held;

    private Lock(FileChannel channel, FileLock held) {
        this.channel = channel;
        this.held = held;
    }

    /** Refuses when another command holds it. */
    public static Lock take(Installation installation) {
        try {
            var channel = FileChannel.open(
                    installation.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var held = channel.tryLock();
            if (held == null) {
                channel.close();
                throw CannotGoOn.refused("another ./lantern command is at work on " + installation.home());
            }
            return new Lock(channel, held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            held.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
