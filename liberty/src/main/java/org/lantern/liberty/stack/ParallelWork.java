package org.lantern.liberty.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lantern.liberty.place.CannotGoOn;

/** Tasks that begin at once or after others. The first failure interrupts all of them. */
final class ParallelWork implements AutoCloseable {

    private static final long END_SECONDS = 120;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<CompletableFuture<Void>> tasks = new ArrayList<>();
    private final CompletableFuture<Void> failure = new CompletableFuture<>();

    /** Something that is done or will be; other tasks can wait for it. */
    record Task(CompletableFuture<Void> done) {}

    Task begin(Runnable task) {
        return after(task);
    }

    Task after(Runnable task, Task... needed) {
        var before = Stream.of(needed).map(Task::done).toArray(CompletableFuture[]::new);
        var run = CompletableFuture.allOf(before).thenRunAsync(task, threads).whenComplete((nothing, fault) -> {
            if (fault != null) {
                failure.completeExceptionally(fault);
            }
        });
        tasks.add(run);
        return new Task(run);
    }

    /** Returns when all are done, or throws what the first failing one threw. */
    void await() {
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(tasks.toArray(CompletableFuture[]::new)), failure)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw CannotGoOn.failed("a fault in the launcher: " + e.getCause(), e);
        }
    }

    /** Ends what still runs and waits for it, so that nobody starts anything behind our back. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
