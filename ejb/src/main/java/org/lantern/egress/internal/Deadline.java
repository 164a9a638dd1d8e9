package org.lantern.egress.internal;

import java.io.Closeable;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * When talk with the outside is over, whatever the other side does. A limit for each read is none: a server that sends a byte
 * now and then is read for ever, and a handshake reads as often as the other side likes.
 */
public final class Deadline {

    private final long at;

    private Deadline(long at) {
        this.at = at;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** This one, or an earlier one so long from now. */
    Deadline within(Duration time) {
        long sooner = System.nanoTime() + time.toNanos();
        return sooner - at < 0 ? new Deadline(sooner) : this;
    }

    public boolean isOver() {
        return at - System.nanoTime() <= 0;
    }

    Duration rest() {
        return Duration.ofNanos(Math.max(0, at - System.nanoTime()));
    }

    /** Milliseconds, never 0: that would be for ever. */
    int left() throws SocketTimeoutException {
        long left = rest().toMillis();
        if (left <= 0) {
            throw new SocketTimeoutException("an answer took too long");
        }
        return (int) left;
    }

    /** Talks, and closes what is talked over when the time has come: that ends whatever is waited for there. */
    <T> T over(Closeable open, Talk<T> talk) throws IOException {
        CountDownLatch ended = new CountDownLatch(1);
        Thread.ofVirtual().name("egress-deadline").start(() -> closeInTime(open, ended));
        try {
            return talk.hold();
        } finally {
            ended.countDown();
        }
    }

    private void closeInTime(Closeable open, CountDownLatch ended) {
        try {
            if (!ended.await(rest().toNanos(), TimeUnit.NANOSECONDS)) {
                open.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // closed it is
        }
    }

    /** What is said and heard. */
    @FunctionalInterface
    interface Talk<T> {
        T hold() throws IOException;
    }
}
