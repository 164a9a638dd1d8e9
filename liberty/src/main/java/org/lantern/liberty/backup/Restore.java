package org.lantern.liberty.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lantern.liberty.database.WalArchive;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.process.Part;
import org.lantern.liberty.process.Trees;
import org.lantern.liberty.stack.Parts;

/**
 * Brings a backup back. First all of it is unpacked and checked beside what is there; then, part by part, what is there is moved
 * aside and the new moved in. A note says that this has begun: whoever finds it goes on (R5).
 */
public final class Restore {

    private static final List<String> PARTS = List.of("data", "secrets", "mail");
    /** In the backup of the data: when all of it was written. */
    static final String FINISHED = "finished";

    private static final String HEADS = "audit-heads";
    private static final String PART = "restore";

    private final Installation installation;
    private final Progress progress;
    private final Path work;
    private final Path draft;
    private final Path note;
    private final Optional<WalArchive> archive = WalArchive.fromEnvironment();

    public Restore(Installation installation, Progress progress) {
        this.installation = installation;
        this.progress = progress;
        this.work = installation.home().resolve("restore");
        this.draft = work.resolve("draft");
        this.note = work.resolve("begun");
    }

    /**
     * What was brought back.
     *
     * @param takenAt when the backup was taken
     * @param release that took it
     * @param aside where what was there before lies now; empty if there was nothing
     */
    public record Restored(Instant takenAt, String release, Optional<Path> aside) {}

    /**
     * A backup and the secrets that were taken with it.
     *
     * @param key a key file of age that opens both
     */
    public record Source(Path file, Path secrets, Path key) {}

    /**
     * Brings a backup back.
     *
     * @throws CannotGoOn refused or missing, with nothing changed (R6)
     */
    public Restored run(Source source, Recovery recovery, Clock clock) throws IOException {
        requireDown();
        finish();
        Trees.delete(work);
        Files.createDirectories(draft);
        var aside = installation.home().resolve("before-restore-" + Backup.stamp(clock.instant()));
        Manifest manifest;
        try {
            manifest = unpacked(source);
            recovery.require(archive, finishedAt(manifest));
            new Unpacking(draft, progress).hide();
            if (archive.isPresent()) {
                var server = Path.of("data", "postgresql");
                recovery.prepare(
                        draft.resolve(server),
                        archive.get(),
                        aside.resolve(server).resolve("pg_wal"));
            }
        } catch (IOException | RuntimeException e) {
            Trees.delete(work);
            throw e;
        }
        progress.say(PART, "all of it is unpacked and as it was written");
        Files.writeString(work.resolve("begun.draft"), aside.getFileName().toString());
        Files.move(work.resolve("begun.draft"), note, StandardCopyOption.ATOMIC_MOVE);
        finish();
        return new Restored(
                manifest.takenAt(), manifest.release(), Optional.of(aside).filter(Files::exists));
    }

    /** Goes on with a restore that was cut short after its point of no return; does nothing where there is none. */
    public void finish() {
        if (!Files.exists(note)) {
            return;
        }
        requireDown();
        try {
            Path aside = installation.home().resolve(Files.readString(note).strip());
            for (var part : PARTS) {
                replace(part, aside);
            }
            addHeads();
            Files.delete(note);
            Trees.delete(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.say(PART, "the backup is in place");
    }

    private void replace(String part, Path aside) throws IOException {
        Path fresh = draft.resolve(part);
        Path place = installation.home().resolve(part);
        if (!Files.exists(fresh)) {
            return;
        }
        Path old = aside.resolve(part);
        if (Files.exists(old) || isEmpty(place)) {
            // Set aside already, or never there: a look at the state makes empty folders.
            Files.deleteIfExists(place);
        } else if (Files.exists(place)) {
            Files.createDirectories(aside);
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        progress.say(PART, part);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /**
     * Signed heads are witnesses: those that are there stay. One that is newer than the backup shows, as it must, that what came
     * after the backup is lost.
     */
    private void addHeads() throws IOException {
        Path heads = draft.resolve(HEADS);
        if (!Files.exists(heads)) {
            return;
        }
        try (var saved = Files.walk(heads)) {
            for (var head : saved.filter(Files::isRegularFile).toList()) {
                Path place =
                        installation.auditHeads().resolve(heads.relativize(head).toString());
                if (!Files.exists(place)) {
                    Files.createDirectories(place.getParent());
                    Files.move(head, place, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
    }

    private Manifest unpacked(Source source) throws IOException {
        var manifest = new Unpacking(draft, progress).run(source);
        requirePorts();
        return manifest;
    }

    private Instant finishedAt(Manifest manifest) throws IOException {
        Path finished = draft.resolve(FINISHED);
        return Files.exists(finished) ? Instant.parse(Files.readString(finished)) : manifest.takenAt();
    }

    /** People's accounts are known by the address of the identity provider, which has the port in it. */
    private void requirePorts() throws IOException {
        Path base = draft.resolve("data").resolve("port-base");
        var mine = "" + installation.ports().base();
        if (Files.exists(base) && !Files.readString(base).strip().equals(mine)) {
            throw CannotGoOn.refused("the backup belongs to LANTERN_PORT_BASE="
                    + Files.readString(base).strip() + "; restore it with that");
        }
    }

    private void requireDown() {
        var running = Parts.of(installation).all().stream()
                .filter(part -> part.process().isPresent())
                .map(Part::name)
                .toList();
        if (!running.isEmpty()) {
            throw CannotGoOn.refused(
                    "Lantern runs (" + String.join(", ", running) + "); stop it first: ./lantern down");
        }
    }
}
