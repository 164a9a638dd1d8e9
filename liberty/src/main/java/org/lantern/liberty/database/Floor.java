package org.lantern.liberty.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.lantern.liberty.place.ReleaseNumber;

/**
 * The oldest release that runs on the schema as it is. It lies beside the schema, in one of the launcher's own, because it is
 * asked before anything else; a migration that takes something away raises it.
 */
public final class Floor {

    private Floor() {}

    /** Empty where no release was that knew of it. */
    static Optional<ReleaseNumber> of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var there = statement.executeQuery("select to_regclass('release.floor') is not null")) {
            there.next();
            if (!there.getBoolean(1)) {
                return Optional.empty();
            }
        }
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select oldest from release.floor")) {
            return answer.next() ? Optional.of(ReleaseNumber.parse(answer.getString(1))) : Optional.empty();
        }
    }
}
