package org.lantern.liberty.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Tasks that begin at once or after others. The first failure interrupts all of them. */
final class ParallelWork implements AutoCloseable {

    private static final long END_SECONDS = 120;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<CompletableFuture<Void>> tasks = new ArrayList<>();
    private final CompletableFuture<Void> failure = new CompletableFuture<>();

    CompletableFuture<Void> begin(Runnable task) {
        return after(task);
    }

    CompletableFuture<Void> after(Runnable task, CompletableFuture<?>... needed) {
        var run = CompletableFuture.allOf(needed).thenRunAsync(task, threads);
        run.whenComplete((nothing, fault) -> {
            if (fault != null) {
                failure.completeExceptionally(fault);
            }
        });
        tasks.add(run);
        return run;
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
            throw e;
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
