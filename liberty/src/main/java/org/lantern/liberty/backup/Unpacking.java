package org.lantern.liberty.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Progress;

/** Unpacks a backup and its secrets, checked, into a folder where nothing runs yet. */
final class Unpacking {

    private static final long MEGABYTE = 1024L * 1024L;
    private static final String PART = "restore";

    private final Path draft;
    private final Progress progress;

    /** @param draft the folder; it is there and empty */
    Unpacking(Path draft, Progress progress) {
        this.draft = draft;
        this.progress = progress;
    }

    /** @throws CannotGoOn if it cannot be opened, is not whole, is of a newer release, or there is no room */
    Manifest run(Restore.Source source) throws IOException {
        var manifest = unpack(source.file(), source.key(), Manifest.DATA);
        var beside = unpack(source.secrets(), source.key(), Manifest.SECRETS);
        if (!beside.takenAt().equals(manifest.takenAt())) {
            throw CannotGoOn.refused(source.secrets() + " was taken at " + beside.takenAt() + ", the data at "
                    + manifest.takenAt() + "; they do not belong together");
        }
        return manifest;
    }

    private Manifest unpack(Path file, Path key, String content) throws IOException {
        try (var reader = new SealedReader(file, key)) {
            var manifest = reader.manifest();
            manifest.require(content);
            requireRoom(manifest);
            progress.say(PART, "unpacking " + content + " of " + manifest.takenAt());
            reader.unpack(draft);
            return manifest;
        }
    }

    private void requireRoom(Manifest manifest) throws IOException {
        long usable = Files.getFileStore(draft).getUsableSpace();
        if (usable < manifest.bytes()) {
            throw CannotGoOn.missing("the disk is full: " + usable / MEGABYTE + " MB free at " + draft.getParent()
                    + ", " + manifest.bytes() / MEGABYTE + " MB needed");
        }
    }

    /** As PostgreSQL demands, and as secrets are. */
    void hide() throws IOException {
        var owner = PosixFilePermissions.fromString("rwx------");
        for (var hidden : List.of(draft.resolve("data").resolve("postgresql"), draft.resolve("secrets"))) {
            Files.setPosixFilePermissions(hidden, owner);
        }
        try (var secrets = Files.list(draft.resolve("secrets"))) {
            for (var secret : secrets.toList()) {
                Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("r--------"));
            }
        }
    }
}
