package org.lantern.takeout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantern.takeout.TenantTable.Column;

/** How an archive's tables fit those of a database (R5). */
final class ArchiveFit {

    private final List<Pair> pairs = new ArrayList<>();

    /**
     * A table here and what the archive holds of it.
     *
     * @param archived empty if the archive does not know the table
     * @param columns those the archive has, as they are here
     */
    record Pair(TenantTable table, Optional<ArchivedTable> archived, List<Column> columns) {}

    /** @throws UnusableArchive if there is something in the archive that has no place here */
    ArchiveFit(Connection connection, ArchiveManifest manifest) throws SQLException {
        Map<String, ArchivedTable> archived =
                manifest.tables().stream().collect(Collectors.toMap(ArchivedTable::name, Function.identity()));
        List<TenantTable> here = new TenantTables(SpecialTables.read()).archived(connection);
        for (TenantTable table : here) {
            Optional<ArchivedTable> there = Optional.ofNullable(archived.remove(table.name()));
            List<Column> columns = new ArrayList<>();
            for (String name : there.map(ArchivedTable::columns).orElse(List.of())) {
                columns.add(table.columns().stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> unknown(manifest, table.name() + "." + name)));
            }
            pairs.add(new Pair(table, there, columns));
        }
        archived.keySet().stream().findFirst().ifPresent(name -> {
            throw unknown(manifest, name);
        });
    }

    /** Each after the tables it refers to. */
    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    private static UnusableArchive unknown(ArchiveManifest manifest, String name) {
        return new UnusableArchive("it holds " + name + ", which this release does not know; it was written by "
                + manifest.origin().release() + " (schema " + manifest.origin().schema() + ")");
    }
}
