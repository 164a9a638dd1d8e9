package org.lantern.liberty.backup;

import java.io.OutputStream;
import java.security.PrivateKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.takeout.ArchiveManifest;
import org.lantern.takeout.ArchiveWriter;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Statements;
import org.lantern.tenancy.internal.ContextBinder;
import org.lantern.tenancy.internal.ContextSigner;

/**
 * One agency of a database, as the application itself would read it: its role, its signed context, the wall.
 *
 * @param application who reads
 * @param signer by that database's own key
 * @param release that writes
 */
record AgencyCopy(Account application, ContextSigner signer, String release) {

    /**
     * Writes and closes.
     *
     * @throws CannotGoOn refused if there is no such agency
     */
    ArchiveManifest write(String slug, OutputStream out, PrivateKey key) {
        try (var reader = application.open()) {
            reader.setAutoCommit(false);
            reader.setReadOnly(true);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            ContextBinder.apply(reader, signer, new AgencyId(agency(reader, slug)));
            return new ArchiveWriter(reader, release, (done, all) -> {}).write(out, key);
        } catch (SQLException e) {
            throw CannotGoOn.failed("the agency cannot be read in the backup: " + e.getMessage(), e);
        }
    }

    private static UUID agency(Connection reader, String slug) throws SQLException {
        var known = Statements.list(reader, row -> row.getString(1), "select slug from lantern.agency order by slug");
        return Statements.one(
                        reader,
                        row -> row.getObject(1, UUID.class),
                        "select id from lantern.agency where slug = ?",
                        slug)
                .orElseThrow(() -> CannotGoOn.refused(
                        "there is no agency " + slug + " in the backup; there are: " + String.join(", ", known)));
    }
}
