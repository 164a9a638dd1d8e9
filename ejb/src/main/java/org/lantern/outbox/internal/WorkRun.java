package org.lantern.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.outbox.OutboxHandler;
import org.lantern.outbox.Work;

/** One piece of due work, from claim to end, bound to its agency (R6). */
@ApplicationScoped
public class WorkRun {

    private static final Logger LOG = Logger.getLogger(WorkRun.class.getName());
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    @Inject
    private WorkLedger ledger;

    @Inject
    @Any
    private Instance<OutboxHandler> handlers;

    void run(DueRow due) {
        try {
            Actors.call(Actor.work(due.agency(), due.lane()), () -> {
                ledger.begin(due).ifPresent(begun -> attempt(due, begun));
                return due;
            });
        } catch (Exception e) {
            LOG.log(Level.SEVERE, "work of lane " + due.lane() + " could not be begun or ended", e);
        }
    }

    private void attempt(DueRow due, WorkLedger.Begun begun) {
        Work work = begun.work();
        Optional<OutboxHandler> handler = handlers.stream()
                .filter(candidate -> candidate.lane().equals(due.lane()))
                .findFirst();
        if (handler.isEmpty()) {
            ledger.failed(due, "no handler for lane " + due.lane());
            return;
        }
        try {
            handler.get().handle(work);
            ledger.done(due, begun);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "attempt " + work.attempt() + " of lane " + due.lane() + " failed", e);
            if (work.attempt() >= handler.get().attempts()) {
                ledger.failed(due, e.toString());
            } else {
                ledger.again(due, e.toString(), waitAfter(work.attempt()));
            }
        }
    }

    /** 2, 4, 8, … seconds, ten minutes at most. */
    static Duration waitAfter(int attempt) {
        Duration wait = Duration.ofSeconds(1L << Math.min(attempt, 20));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
