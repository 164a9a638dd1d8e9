package org.lantern.liberty.stack;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lantern.liberty.database.Migrations;
import org.lantern.liberty.database.Preparation;
import org.lantern.liberty.demo.DemoSeed;
import org.lantern.liberty.identity.Realms;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.FreeSpace;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.KnownPorts;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.process.Part;
import org.lantern.liberty.process.PortCheck;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.settings.Profile;

/** Brings all parts up, in parallel where one does not need the other. What cannot be finished is taken back (R2). */
public final class Start {

    private static final Duration ANSWERS = Duration.ofSeconds(30);

    private final Installation installation;
    private final Parts parts;
    private final Progress progress;
    private final boolean production = Profile.current().isProduction();
    private final ParallelWork work = new ParallelWork();
    private final Set<Part> started = ConcurrentHashMap.newKeySet();

    public Start(Installation installation, Progress progress) {
        this.installation = installation;
        this.parts = Parts.of(installation);
        this.progress = progress;
    }

    /** Returns when every part answers. */
    public void run() {
        FreeSpace.require(installation);
        if (!production) {
            new KnownPorts(installation).require();
        }
        parts.all().forEach(this::requireFreePorts);
        ServiceSecrets.make(installation.secrets());
        try (work) {
            schedule();
            work.await();
            if (!production) {
                new KnownPorts(installation).remember();
            }
        } catch (RuntimeException e) {
            takeBack();
            throw e;
        }
    }

    /** Gives the demo profile its content, once; Lantern must be up. */
    public void seed() {
        var seed = new Seed(installation);
        if (!production && !seed.isDone()) {
            progress.say("demo", "seeding");
            new DemoSeed(installation, progress).run();
            seed.remember();
        }
    }

    private void schedule() {
        if (production) {
            scheduleProduction();
        } else {
            scheduleDemo();
        }
    }

    /** Database, identity provider and mail are somebody else's: brought to this release, never started or stopped. */
    private void scheduleProduction() {
        var unpacked = work.begin(parts.liberty()::install);
        var realms = work.begin(() -> new Realms(installation, progress).bringToThisRelease());
        var migrated = work.begin(() -> {
            migrations().refuseNewerSchema();
            migrate();
        });
        work.after(() -> bring(parts.liberty()), unpacked, realms, migrated);
    }

    private void scheduleDemo() {
        var database = work.begin(this::database);
        var mail = work.after(this::mail, database);
        var keycloakUnpacked = work.begin(parts.keycloak()::install);
        var libertyUnpacked = work.begin(parts.liberty()::install);
        work.after(
                () -> {
                    bring(parts.keycloak());
                    new Realms(installation, progress).bringToThisRelease();
                },
                database,
                keycloakUnpacked);
        var migrated = work.after(this::migrate, database);
        work.after(() -> bring(parts.liberty()), migrated, libertyUnpacked, mail);
    }

    /** Everything that changes or stops something comes after this: what is newer than we are is refused untouched (R6). */
    private void database() {
        bring(parts.postgresql());
        new Preparation(parts.postgresql().superuser(), installation.secrets()).run(migrations()::refuseNewerSchema);
    }

    private void mail() {
        parts.mail().stopIfOutdated();
        bring(parts.mail());
    }

    private void migrate() {
        if (parts.liberty().isOutdated() && parts.liberty().process().isPresent()) {
            progress.say("liberty", "stopping: the build is newer than what runs");
            parts.liberty().stop();
        }
        progress.say("postgresql", "migrating");
        migrations().migrate();
    }

    private Migrations migrations() {
        return Migrations.of(installation);
    }

    /** Leaves a part alone that runs and answers; replaces one that runs and does not. */
    private void bring(Part part) {
        if (part.process().isPresent()) {
            Waiting.until(ANSWERS, () -> part.isReady() || part.process().isEmpty());
            if (part.isReady()) {
                progress.say(part.name(), "runs already");
                return;
            }
            progress.say(part.name(), "does not answer, starting it again");
            part.stop();
        }
        progress.say(part.name(), "starting");
        part.install();
        started.add(part);
        part.start();
        progress.say(part.name(), "ready");
    }

    private void requireFreePorts(Part part) {
        if (part.process().isPresent()) {
            return;
        }
        for (int port : part.ports()) {
            if (PortCheck.isTaken(port)) {
                throw CannotGoOn.missing("port " + port + " (" + part.name()
                        + ") is taken by another program; end that one or set LANTERN_PORT_BASE");
            }
        }
    }

    /** Ends a start that is under way, from another thread. */
    public void abandon() {
        work.close();
        takeBack();
    }

    /** Stops what this start began, and only that. */
    private synchronized void takeBack() {
        parts.all().stream().filter(started::remove).forEach(part -> {
            progress.say(part.name(), "stopping");
            part.stop();
        });
    }
}
