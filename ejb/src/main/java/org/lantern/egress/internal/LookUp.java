package org.lantern.egress.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks for a name's addresses for as long as there is time. The machine's own way has no limit but its configuration's. */
final class LookUp {

    private LookUp() {}

    static Destination.Names of(Destination.Names names, Deadline deadline) {
        return host -> find(names, host, deadline);
    }

    private static InetAddress[] find(Destination.Names names, String host, Deadline deadline)
            throws UnknownHostException {
        FutureTask<InetAddress[]> answer = new FutureTask<>(() -> names.all(host));
        // Not a virtual one: it waits outside of Java. It is left behind when it waits too long, and ends by itself.
        Thread.ofPlatform().daemon().name("egress-look-up").start(answer);
        try {
            return answer.get(deadline.rest().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new UnknownHostException(host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }
}
