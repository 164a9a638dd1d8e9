package org.lantern.retention.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.keeping.RecordClass;
import org.lantern.tenancy.AgencyId;

/** One run, of an agency or of the platform. */
@ApplicationScoped
public class RetentionRun {
    /** Under this name the work stands in the trail. */
    public static final String LANE = "retention";

    private static final Logger LOG = Logger.getLogger(RetentionRun.class.getName());

    @Inject
    private RecordClasses classes;

    @Inject
    private Eraser eraser;

    @Inject
    private PlatformEraser platform;

    @Inject
    private Turns turns;

    /** Whoever's it is; tomorrow again, or in an hour where something went wrong. */
    public void run(UUID whose) {
        boolean done = whose.equals(Turns.PLATFORM) ? ofPlatform() : ofAgency(whose);
        if (done) {
            turns.done(whose);
        } else {
            turns.again(whose);
        }
    }

    private boolean ofPlatform() {
        boolean all = true;
        for (RecordClass entry : classes.ofPlatform()) {
            all &= tried(entry, platform::erase);
        }
        return all;
    }

    private boolean ofAgency(UUID agency) {
        try {
            return Actors.call(Actor.work(new AgencyId(agency), LANE), () -> {
                boolean all = true;
                for (RecordClass entry : classes.ofAgency()) {
                    all &= RecordClasses.erasing(entry).isEmpty() || tried(entry, each -> erase(agency, each));
                }
                return all;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a run before this one erased and could not tell is told now (R7). */
    private void erase(UUID agency, RecordClass entry) {
        while (eraser.batch(entry) == Eraser.BATCH) {
            turns.keep(agency);
        }
        eraser.tell(entry);
    }

    /** One class's fault keeps no other from going. */
    private static boolean tried(RecordClass entry, Consumer<RecordClass> work) {
        try {
            work.accept(entry);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "records of class " + entry.name() + " could not be erased; trying again", e);
            return false;
        }
    }
}
