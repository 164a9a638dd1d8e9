package org.lantern.liberty.command;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import org.lantern.takeout.AgencyReturn;
import org.lantern.takeout.ReturnedTable;

/** What is said of an agency that was brought back: table by table, with counts that were compared. */
record ReturnReport(AgencyReturn.Returned returned) {

    JsonObject json() {
        var tables = Json.createArrayBuilder();
        returned.tables()
                .forEach(table -> tables.add(Json.createObjectBuilder()
                        .add("table", table.name())
                        .add("fate", word(table))
                        .add("inFile", table.inArchive())
                        .add("here", table.here())
                        .add("sha256", table.sha256())));
        return Json.createObjectBuilder()
                .add("agency", returned.agency().toString())
                .add("slug", returned.slug())
                .add("isNew", returned.isNew())
                .add("withTrail", returned.withTrail())
                .add("tables", tables)
                .build();
    }

    String words() {
        var words = new StringBuilder(String.format(
                Locale.ROOT, "%-36s %12s %12s  %-12s %s%n", "table", "in the file", "here now", "", "SHA-256"));
        returned.tables()
                .forEach(table -> words.append(String.format(
                        Locale.ROOT,
                        "%-36s %12d %12d  %-12s %s%n",
                        table.name(),
                        table.inArchive(),
                        table.here(),
                        word(table),
                        table.fate() == ReturnedTable.Fate.WRITTEN
                                        && !table.sha256().isEmpty()
                                ? table.sha256().substring(0, 16)
                                : "")));
        words.append(
                returned.isNew()
                        ? "%s is an agency of its own now, in trial; its first administrator gets an invitation.%n"
                                .formatted(returned.slug())
                        : "%s is as it was; open it again with ./lantern agency resume %s%n"
                                .formatted(returned.slug(), returned.slug()));
        return words.toString();
    }

    private static String word(ReturnedTable table) {
        return table.fate().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
