package org.lantern.liberty.oneagency;

import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.audit.SigningKeys;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.running.RunningLantern;
import org.lantern.takeout.ArchiveWriter;
import org.lantern.takeout.ArchivedTable;
import org.lantern.takeout.SpecialTables;
import org.lantern.takeout.TenantTables;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Statements;
import org.lantern.tenancy.internal.ContextBinder;
import org.lantern.tenancy.internal.ContextSigner;

/** The rows of the running stack: an agency's own as the application sees them, everybody else's as the superuser does. */
record Rows(RunningLantern lantern) {

    UUID agency(String slug) throws SQLException {
        try (var superuser = superuser().open()) {
            return Statements.one(
                            superuser,
                            row -> row.getObject(1, UUID.class),
                            "select id from lantern.agency where slug = ?",
                            slug)
                    .orElseThrow();
        }
    }

    /** Count and hash of each table of content. */
    Map<String, ArchivedTable> content(String slug) throws SQLException {
        var special = SpecialTables.read();
        try (var reader = lantern.database("lantern_app").open()) {
            reader.setAutoCommit(false);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            ContextBinder.apply(
                    reader,
                    new ContextSigner(lantern.installation().secrets().contextKey()),
                    new AgencyId(agency(slug)));
            return new ArchiveWriter(reader, "test", (done, all) -> {})
                    .write(OutputStream.nullOutputStream(), SigningKeys.make().getPrivate()).tables().stream()
                            .filter(table -> special.isContent(table.name()))
                            .collect(Collectors.toMap(ArchivedTable::name, table -> table));
        }
    }

    /** Of every table of content and of those that stand: all rows but these agencies'. */
    Map<String, String> ofOthers(UUID... agencies) throws SQLException {
        var sums = new TreeMap<String, String>();
        try (var superuser = superuser().open()) {
            superuser.setAutoCommit(false);
            superuser.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var ids = superuser.createArrayOf("uuid", agencies);
            var special = SpecialTables.read();
            for (var table : new TenantTables(special).archived(superuser)) {
                try (var statement = superuser.prepareStatement(
                        "select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from "
                                + table.name() + " t where tenant_id <> all (?)")) {
                    statement.setArray(1, ids);
                    try (var row = statement.executeQuery()) {
                        row.next();
                        sums.put(table.name(), row.getString(1));
                    }
                }
            }
        }
        // What others do meanwhile goes into their trails.
        SpecialTables.read().trail().forEach(sums::remove);
        return sums;
    }

    void change(String sql) throws SQLException {
        try (var superuser = superuser().open();
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private Account superuser() {
        return Account.superuser(lantern.installation(), "lantern");
    }
}
