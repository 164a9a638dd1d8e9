package org.lantern.takeout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lantern.takeout.ArchiveFit.Pair;
import org.lantern.takeout.ReturnedTable.Fate;

/** Brings an archive's rows into the agency that the transaction is bound to, and compares what is there then (R6). */
final class RowReturn {

    private final Connection connection;
    private final ArchiveReader archive;
    private final SpecialTables special = SpecialTables.read();
    private final ArchiveFit fit;
    private final boolean isThere;
    private final boolean withTrail;

    /**
     * @param isThere whether the agency was there before: then its content is replaced
     * @param withTrail whether the archive's trail becomes the agency's
     */
    RowReturn(Connection connection, ArchiveReader archive, boolean isThere, boolean withTrail) throws SQLException {
        this.connection = connection;
        this.archive = archive;
        this.isThere = isThere;
        this.withTrail = withTrail;
        this.fit = new ArchiveFit(connection, archive.manifest());
    }

    List<ReturnedTable> run() throws SQLException {
        if (isThere) {
            for (Pair pair : fit.pairs().reversed()) {
                if (isWritten(pair.table())) {
                    delete(pair.table());
                }
            }
        }
        for (Pair pair : fit.pairs()) {
            if (isWritten(pair.table()) && pair.archived().isPresent()) {
                new RowLoader(connection, archive, pair.table(), pair.columns())
                        .load(pair.archived().get());
            }
        }
        List<ReturnedTable> outcome = new ArrayList<>();
        TableRows rows = new TableRows(connection);
        for (Pair pair : fit.pairs()) {
            outcome.add(compared(rows, pair));
        }
        return outcome;
    }

    private boolean isWritten(TenantTable table) {
        return special.isContent(table.name()) || (withTrail && special.trail().contains(table.name()));
    }

    /** The wall lets the agency's own rows be seen and no other; the condition says it once more. */
    private void delete(TenantTable table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("delete from " + table.name() + " where tenant_id = (select app.current_agency())");
        }
    }

    private ReturnedTable compared(TableRows rows, Pair pair) throws SQLException {
        String name = pair.table().name();
        long inArchive = pair.archived().map(ArchivedTable::rows).orElse(0L);
        String sha256 = pair.archived().map(ArchivedTable::sha256).orElse("");
        if (!isWritten(pair.table())) {
            return new ReturnedTable(
                    name, isThere ? Fate.STANDS : Fate.NOT_BROUGHT, inArchive, rows.count(pair.table()), sha256);
        }
        if (pair.archived().isPresent()) {
            TableRows.Sum sum = new TableRows.Sum();
            rows.each(pair.table(), pair.columns(), sum);
            ArchivedTable here = sum.of(name, pair.archived().get().columns());
            if (!here.equals(pair.archived().get())) {
                throw new UnusableArchive("what was written to " + name + " (" + here.rows()
                        + " rows) is not what the archive holds (" + inArchive + " rows); nothing was changed");
            }
        }
        return new ReturnedTable(name, Fate.WRITTEN, inArchive, rows.count(pair.table()), sha256);
    }
}
