package org.lantern.liberty.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.SortedMap;
import org.lantern.liberty.identity.LogInTheme;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.process.Sha256;
import org.lantern.liberty.process.Trees;
import org.lantern.liberty.server.Liberty;

/** Makes the archive of a release. */
public final class Packing {

    private static final String SUMS = "SHA256SUMS";
    private static final String RELEASE = "release";
    private static final int SAID_EVERY = 50;
    private static final String PART = "package";

    private final String release;
    private final Instant time;
    private final Progress progress;

    /**
     * @param release its version
     * @param time of every file in the archive: the release's, not today's
     */
    public Packing(String release, Instant time, Progress progress) {
        this.release = release;
        this.time = time;
        this.progress = progress;
    }

    /** @param sha256 of the archive, in lower-case hexadecimal digits */
    public record Packed(Path archive, long bytes, String sha256, int files) {}

    /**
     * Packs a checkout's build.
     *
     * @throws CannotGoOn refused if the archive is there already, missing if something of the build is not there
     */
    public Packed pack(Path root, Installation installation, Path archive) throws IOException {
        Path work = Files.createTempDirectory("lantern-package");
        try {
            progress.say(PART, "finding the features of Liberty that are used");
            var liberty = new Liberty(installation);
            liberty.install();
            var small = new SmallLiberty(liberty.distribution(), work).zip(time);
            LogInTheme.install(work.resolve("themes"));
            var theme = work.resolve("themes").resolve(LogInTheme.NAME);
            return pack(Contents.of(root, installation, small, theme), archive);
        } finally {
            Trees.delete(work);
        }
    }

    Packed pack(SortedMap<String, Path> contents, Path archive) throws IOException {
        if (Files.exists(archive)) {
            throw CannotGoOn.refused(archive + " is there already; name another file, or remove it");
        }
        Path draft = archive.resolveSibling("." + archive.getFileName() + ".draft");
        try {
            var packed = write(contents, draft, archive);
            Files.writeString(
                    archive.resolveSibling(archive.getFileName() + ".sha256"),
                    Sha256.line(packed.sha256(), archive.getFileName().toString()));
            Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
            return packed;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Packed write(SortedMap<String, Path> contents, Path draft, Path archive) throws IOException {
        var sums = new StringBuilder();
        String sha256;
        try (var tarball = new Tarball(draft, "lantern-" + release, time)) {
            int done = 0;
            for (var file : contents.entrySet()) {
                sums.append(Sha256.line(tarball.add(file.getKey(), file.getValue()), file.getKey()));
                done++;
                if (done % SAID_EVERY == 0 || done == contents.size()) {
                    progress.say(PART, done + " of " + contents.size() + " files");
                }
            }
            sums.append(Sha256.line(tarball.add(RELEASE, "Lantern " + release + "\n"), RELEASE));
            tarball.add(SUMS, sums.toString());
            sha256 = tarball.end();
        }
        return new Packed(archive, Files.size(draft), sha256, contents.size() + 2);
    }
}
