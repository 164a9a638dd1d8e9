package org.lantern.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.outbox.Backoff;
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
    private Lanes lanes;

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
        Optional<OutboxHandler> handler = lanes.handler(due.lane());
        if (handler.isEmpty()) {
            ledger.failed(due, begun, "no handler for lane " + due.lane(), () -> {});
        } else if (begun.work().attempt() > handler.get().attempts()) {
            giveUp(due, begun, handler.get(), "the last attempt ended with its node, or was never told to have ended");
        } else {
            attempt(due, begun, handler.get());
        }
    }

    /** An Error is caught too: work that exhausts the memory must not be taken up for ever. */
    private void attempt(DueRow due, WorkLedger.Begun begun, OutboxHandler handler) {
        Work work = begun.work();
        try {
            handler.handle(work);
            ledger.done(due, begun);
        } catch (Throwable e) {
            LOG.log(Level.WARNING, "attempt " + work.attempt() + " of lane " + due.lane() + " failed", e);
            if (work.attempt() >= handler.attempts()) {
                giveUp(due, begun, handler, e.toString());
            } else {
                ledger.again(due, e.toString(), Backoff.after(work.attempt()));
            }
        }
    }

    private void giveUp(DueRow due, WorkLedger.Begun begun, OutboxHandler handler, String error) {
        try {
            ledger.failed(due, begun, error, () -> handler.givenUp(begun.work()));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "work of lane " + due.lane() + " could not be given up; trying again", e);
            ledger.again(due, error, LONGEST_WAIT);
        }
    }
}
