package org.lantern.messaging.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/** Work that one thread does at a time. Whoever asks meanwhile need not wait: it is done once more after that. */
final class OneAtATime {
    private final Runnable work;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicBoolean again = new AtomicBoolean();

    OneAtATime(Runnable work) {
        this.work = work;
    }

    /** Returns at once when another thread is at it. */
    void run() {
        again.set(true);
        while (again.get() && lock.tryLock()) {
            try {
                again.set(false);
                work.run();
            } finally {
                lock.unlock();
            }
        }
    }
}
