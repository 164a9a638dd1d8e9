package org.lantern.liberty.backup;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.lang.module.ModuleDescriptor.Version;
import java.time.DateTimeException;
import java.time.Instant;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Release;

/**
 * What a sealed file says of itself before anything else.
 *
 * @param content {@code data} or {@code secrets}
 * @param takenAt the same in the two files that belong together
 * @param release that took it
 * @param schema the newest migration in it
 * @param postgresql of whose data directory it is a copy
 * @param bytes of all that is in it, about: the data goes on changing
 */
record Manifest(String content, Instant takenAt, String release, String schema, String postgresql, long bytes) {

    static final String NAME = "manifest.json";
    static final String DATA = "data";
    static final String SECRETS = "secrets";
    private static final int FORMAT = 1;

    String json() {
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("content", content)
                .add("takenAt", takenAt.toString())
                .add("release", release)
                .add("schema", schema)
                .add("postgresql", postgresql)
                .add("bytes", bytes)
                .build()
                .toString();
    }

    /** @throws CannotGoOn if it is not one that this release reads */
    static Manifest read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            if (object.getInt("format", 0) != FORMAT) {
                throw CannotGoOn.refused(
                        "the backup is of format " + object.getInt("format", 0) + "; this release reads " + FORMAT);
            }
            return new Manifest(
                    object.getString("content"),
                    Instant.parse(object.getString("takenAt")),
                    object.getString("release"),
                    object.getString("schema"),
                    object.getString("postgresql"),
                    object.getJsonNumber("bytes").longValue());
        } catch (JsonException
                | IllegalArgumentException
                | DateTimeException
                | NullPointerException
                | ClassCastException e) {
            throw CannotGoOn.refused("the backup does not say what it is: " + e.getMessage());
        }
    }

    /** The same of the other file. */
    Manifest of(String other) {
        return new Manifest(other, takenAt, release, schema, postgresql, bytes);
    }

    /** Refuses what this release cannot run (R6). Data of an older release is lifted by the next start. */
    void require(String wanted) {
        var ours = Release.current();
        if (!content.equals(wanted)) {
            throw CannotGoOn.refused(
                    "that file holds " + content + ", not " + wanted + "; the two were taken together");
        }
        if (Version.parse(release).compareTo(Version.parse(ours.lantern())) > 0) {
            throw CannotGoOn.refused("the backup is of a newer release, " + release + "; this is " + ours.lantern()
                    + ". Restore it with that release");
        }
        if (!major(postgresql).equals(major(ours.postgresql()))) {
            throw CannotGoOn.refused("the backup is of PostgreSQL " + postgresql + "; this release runs "
                    + ours.postgresql() + ". Restore it with Lantern " + release + ", then upgrade");
        }
    }

    private static String major(String version) {
        return version.replaceFirst("\\..*", "");
    }
}
