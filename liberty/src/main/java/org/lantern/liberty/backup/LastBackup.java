package org.lantern.liberty.backup;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.lantern.liberty.place.Installation;

/** When the last backup was taken and where it was put (R7): beside the data, for it is not of the data. */
public final class LastBackup {

    private final Path file;

    public LastBackup(Installation installation) {
        this.file = installation.home().resolve("last-backup.json");
    }

    void remember(Backup.Taken taken) throws IOException {
        Path draft = file.resolveSibling(".last-backup.draft");
        Files.writeString(
                draft,
                Json.createObjectBuilder()
                        .add("takenAt", taken.at().toString())
                        .add("file", taken.file().toString())
                        .add("sha256", taken.sha256())
                        .build()
                        .toString());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Empty if none was taken. */
    public Optional<Instant> at() {
        return read("takenAt").map(Instant::parse);
    }

    /** Where it was put; it may have been taken elsewhere since. */
    public Optional<Path> place() {
        return read("file").map(Path::of);
    }

    private Optional<String> read(String name) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return Optional.of(reader.readObject().getString(name));
        } catch (IOException | JsonException e) {
            return Optional.empty();
        }
    }
}
