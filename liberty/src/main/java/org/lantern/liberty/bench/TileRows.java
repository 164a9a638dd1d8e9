package org.lantern.liberty.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lantern.geo.TileAddress;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.internal.ContextSigner;

/** The rows of a tile, asked of PostgreSQL directly, as the application's role and behind the same wall. */
final class TileRows implements AutoCloseable {

    private static final int TABLE_ZOOM = 12;
    private static final int SIDE = 1 << TABLE_ZOOM;

    private static final String ROWS = """
            select cell_row, cell_column, category, count(*) from public_map.published_incident
            where tenant_id = (select app.current_agency()) and cell12 between ? and ? and (cell12 & 4095) between ? and ?
            group by cell_row, cell_column, category""";

    private static final Pattern EXECUTION = Pattern.compile("Execution Time: ([0-9.]+) ms");

    private final Connection connection;

    private TileRows(Connection connection) {
        this.connection = connection;
    }

    static TileRows of(Installation installation, String slug) {
        var secrets = installation.secrets();
        var account =
                new Account(installation.ports().database(), "lantern", "lantern_app", secrets.databaseApplication());
        try {
            var connection = account.open();
            connection.setAutoCommit(false);
            bind(connection, slug, new ContextSigner(secrets.contextKey()));
            return new TileRows(connection);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void bind(Connection connection, String slug, ContextSigner signer) throws SQLException {
        try (var agency =
                        connection.prepareStatement("select id, pg_backend_pid() from lantern.agency where slug = ?");
                var set = connection.prepareStatement("select set_config('app.agency', ?, true)")) {
            agency.setString(1, slug);
            var found = agency.executeQuery();
            found.next();
            set.setString(1, signer.sign(new AgencyId(found.getObject(1, UUID.class)), found.getInt(2)));
            set.execute();
        }
    }

    void ask(TileAddress tile) {
        try (var statement = prepared(ROWS, tile);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getInt(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What the server says it took to execute, without planning and without the way to us. */
    double serverMillis(TileAddress tile) {
        try (var statement = prepared("explain (analyze, timing off) " + ROWS, tile);
                ResultSet plan = statement.executeQuery()) {
            while (plan.next()) {
                var line = EXECUTION.matcher(plan.getString(1));
                if (line.find()) {
                    return Double.parseDouble(line.group(1));
                }
            }
            throw CannotGoOn.failed("PostgreSQL does not tell how long it took");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private PreparedStatement prepared(String sql, TileAddress tile) throws SQLException {
        int up = Math.max(0, TABLE_ZOOM - tile.zoom());
        int down = Math.max(0, tile.zoom() - TABLE_ZOOM);
        int west = (tile.x() >> down) << up;
        int north = (tile.y() >> down) << up;
        int last = (1 << up) - 1;
        var statement = connection.prepareStatement(sql);
        statement.setInt(1, west * SIDE + north);
        statement.setInt(2, (west + last) * SIDE + north + last);
        statement.setInt(3, north);
        statement.setInt(4, north + last);
        return statement;
    }

    private static CannotGoOn failed(SQLException e) {
        return CannotGoOn.failed("the tiles' rows cannot be read: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
