package org.lantern.liberty.trail;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.lantern.audit.ChainCheck;
import org.lantern.audit.ChainFinding;
import org.lantern.audit.ChainRows;
import org.lantern.audit.TrailHead;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;

/** The trails of an installation, read over the wall as the database's superuser, against the heads kept outside. */
public final class Trails {
    private final Installation installation;
    private final PublicKey key;

    public Trails(Installation installation, PublicKey key) {
        this.installation = installation;
        this.key = key;
    }

    /** @param slug of one agency; all when empty */
    public List<TrailReport> verify(Optional<String> slug) {
        try (var connection = Account.superuser(installation, "lantern").open()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            var agencies = agencies(connection);
            slug.filter(wanted -> !agencies.containsKey(wanted)).ifPresent(wanted -> {
                throw CannotGoOn.refused("there is no agency " + wanted);
            });
            slug.ifPresent(wanted -> agencies.keySet().retainAll(List.of(wanted)));
            List<TrailReport> reports = new ArrayList<>();
            for (var agency : agencies.entrySet()) {
                reports.add(verify(connection, agency.getKey(), agency.getValue()));
            }
            return reports;
        } catch (SQLException e) {
            throw CannotGoOn.missing(
                    "the database does not answer; start Lantern with ./lantern up (" + e.getMessage() + ")");
        }
    }

    private TrailReport verify(Connection connection, String slug, UUID agency) throws SQLException {
        var forged = new ArrayList<ChainFinding>();
        var heads = new ArrayList<TrailHead>();
        for (var line : lines(installation.auditHeads().resolve(agency + ".jsonl"))) {
            read(line)
                    .filter(head -> head.agency().equals(agency) && head.isSignedBy(key))
                    .ifPresentOrElse(
                            heads::add,
                            () -> forged.add(new ChainFinding(ChainFinding.Kind.FORGED_HEAD, 0, "head " + line)));
        }
        var check = new ChainCheck(agency, heads);
        ChainRows.each(connection, agency, check::next);
        ChainRows.unsealed(connection, agency).forEach(check::unsealed);
        forged.addAll(check.end());
        return new TrailReport(slug, check.length(), forged);
    }

    private static Optional<TrailHead> read(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return Optional.of(TrailHead.of(reader.readObject()));
        } catch (JsonException | NullPointerException | ClassCastException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> lines(Path book) {
        try {
            return Files.exists(book) ? Files.readAllLines(book) : List.of();
        } catch (IOException e) {
            throw CannotGoOn.missing("the heads at " + book + " cannot be read: " + e.getMessage());
        }
    }

    private static Map<String, UUID> agencies(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select slug, id from lantern.agency")) {
            var agencies = new TreeMap<String, UUID>();
            while (rows.next()) {
                agencies.put(rows.getString(1), rows.getObject(2, UUID.class));
            }
            return agencies;
        }
    }
}
