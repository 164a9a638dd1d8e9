package org.lantern.takeout;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lantern.takeout.ArchiveOrigin.ArchivedAgency;
import org.lantern.takeout.ArchiveOrigin.TrailEnd;

/**
 * What an archive says is in it (R1).
 *
 * @param files names of files other than the tables', with their sums
 * @param leftOut names and reasons
 */
public record ArchiveManifest(
        ArchiveOrigin origin, List<ArchivedTable> tables, List<ArchivedFile> files, Map<String, String> leftOut) {

    static final String NAME = "manifest.json";
    static final int FORMAT = 1;
    private static final String WHAT = "lantern-agency";

    public ArchiveManifest {
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    /** A file beside the tables. */
    public record ArchivedFile(String name, long bytes, String sha256) {}

    public long rows() {
        return tables.stream().mapToLong(ArchivedTable::rows).sum();
    }

    /** Of itself as it is written: it names the sums of all else. */
    public String sha256() {
        return HexFormat.of().formatHex(TableRows.sha256().digest(json()));
    }

    byte[] json() {
        JsonArrayBuilder tableList = Json.createArrayBuilder();
        tables.forEach(table -> tableList.add(Json.createObjectBuilder()
                .add("table", table.name())
                .add("file", table.file())
                .add("columns", Json.createArrayBuilder(table.columns()))
                .add("rows", table.rows())
                .add("bytes", table.bytes())
                .add("sha256", table.sha256())));
        JsonArrayBuilder fileList = Json.createArrayBuilder();
        files.forEach(file -> fileList.add(Json.createObjectBuilder()
                .add("file", file.name())
                .add("bytes", file.bytes())
                .add("sha256", file.sha256())));
        ArchivedAgency agency = origin.agency();
        return Json.createObjectBuilder()
                .add("what", WHAT)
                .add("format", FORMAT)
                .add("release", origin.release())
                .add("schema", origin.schema())
                .add("at", origin.at().toString())
                .add(
                        "agency",
                        Json.createObjectBuilder()
                                .add("id", agency.id().toString())
                                .add("slug", agency.slug())
                                .add("name", agency.name())
                                .add("kind", agency.kind())
                                .add("place", agency.place())
                                .add("timeZone", agency.timeZone())
                                .add("state", agency.state()))
                .add(
                        "trail",
                        Json.createObjectBuilder()
                                .add("position", origin.trail().position())
                                .add("hash", origin.trail().hash()))
                .add("tables", tableList)
                .add("files", fileList)
                .add("leftOut", Json.createObjectBuilder(new TreeMap<>(leftOut)))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @throws UnusableArchive if it is not one that this release reads */
    static ArchiveManifest read(byte[] json) {
        try (var reader = Json.createReader(new ByteArrayInputStream(json))) {
            JsonObject object = reader.readObject();
            if (!object.getString("what", "").equals(WHAT)) {
                throw new UnusableArchive("it is not an agency's archive");
            }
            if (object.getInt("format", 0) != FORMAT) {
                throw new UnusableArchive(
                        "it is of format " + object.getInt("format", 0) + "; this release reads " + FORMAT);
            }
            return new ArchiveManifest(
                    origin(object),
                    object.getJsonArray("tables").getValuesAs(ArchiveManifest::table),
                    object.getJsonArray("files").getValuesAs(ArchiveManifest::file),
                    Map.of());
        } catch (JsonException
                | IllegalArgumentException
                | DateTimeException
                | NullPointerException
                | ClassCastException e) {
            throw new UnusableArchive("its manifest cannot be read: " + e.getMessage());
        }
    }

    private static ArchiveOrigin origin(JsonObject object) {
        JsonObject agency = object.getJsonObject("agency");
        JsonObject trail = object.getJsonObject("trail");
        return new ArchiveOrigin(
                object.getString("release"),
                object.getString("schema"),
                Instant.parse(object.getString("at")),
                new ArchivedAgency(
                        UUID.fromString(agency.getString("id")),
                        agency.getString("slug"),
                        agency.getString("name"),
                        agency.getString("kind"),
                        agency.getString("place"),
                        agency.getString("timeZone"),
                        agency.getString("state")),
                new TrailEnd(trail.getJsonNumber("position").longValueExact(), trail.getString("hash")));
    }

    private static ArchivedTable table(JsonValue value) {
        JsonObject table = value.asJsonObject();
        return new ArchivedTable(
                table.getString("table"),
                table.getJsonArray("columns").getValuesAs(JsonString::getString),
                table.getJsonNumber("rows").longValueExact(),
                table.getJsonNumber("bytes").longValueExact(),
                table.getString("sha256"));
    }

    private static ArchivedFile file(JsonValue value) {
        JsonObject file = value.asJsonObject();
        return new ArchivedFile(
                file.getString("file"), file.getJsonNumber("bytes").longValueExact(), file.getString("sha256"));
    }
}
