package org.lantern.liberty.trail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.audit.ChainFinding;
import org.lantern.audit.SigningKeys;
import org.lantern.audit.TrailFile;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.http.StepUp;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** Acts through the API stand sealed in the trail within seconds, and a row that is changed by SQL is named. */
class TrailIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();

    @Test
    void what_is_done_is_sealed_can_be_taken_away_and_cannot_be_changed_unseen() throws Exception {
        var agency = NewAgency.takeIn(LANTERN, "Trail Police");
        agency.staff()
                .post(
                        "/api/v1/invitations",
                        Json.createObjectBuilder()
                                .add("email", "analyst@" + agency.slug() + ".example")
                                .add("name", "Robin Okoro")
                                .add("roles", Json.createArrayBuilder(List.of("analyst")))
                                .build())
                .expect(201);
        var invited = entries(agency, "?act=invitation-issued");
        var victim = invited.getFirst().getString("id");
        assertThat(Waiting.until(Duration.ofSeconds(20), () -> taken(agency).contains(victim)))
                .as("sealed")
                .isTrue();
        assertThat(verified(agency).findings()).as("positive control").isEmpty();

        assertThat(invited.getFirst().getJsonObject("personal").getString("email"))
                .isEqualTo("analyst@" + agency.slug() + ".example");
        assertThat(invited.getFirst().getJsonObject("detail").getString("email"))
                .startsWith("sha256:");

        var file = taken(agency);
        assertThat(TrailFile.verify(file.lines(), key()).findings()).isEmpty();
        var edited = file.replaceFirst("invitation-issued", "invitation-revoked");
        assertThat(TrailFile.verify(edited.lines(), key()).findings())
                .extracting(ChainFinding::kind)
                .containsExactly(ChainFinding.Kind.ALTERED);

        changeBySql("update lantern.audit_entry set act = 'invitation-revoked' where id = '" + victim + "'");
        assertThat(verified(agency).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ChainFinding.Kind.ALTERED);
            assertThat(finding.what()).isEqualTo("entry " + victim);
        });
        changeBySql("update lantern.audit_entry set act = 'invitation-issued' where id = '" + victim + "'");
        assertThat(verified(agency).findings()).as("as it was").isEmpty();
    }

    /** What is sealed, as an auditor takes it away. */
    private static String taken(NewAgency agency) {
        return StepUp.confirmed(agency.staff(), staff -> staff.get("/api/v1/audit/trail.jsonl"))
                .expect(200)
                .body();
    }

    private static List<JsonObject> entries(NewAgency agency, String query) {
        return agency.staff()
                .get("/api/v1/audit" + query)
                .expect(200)
                .object()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static TrailReport verified(NewAgency agency) {
        return new Trails(LANTERN.installation(), key())
                .verify(Optional.of(agency.slug()))
                .getFirst();
    }

    private static PublicKey key() {
        try {
            return SigningKeys.publicKey(
                    LANTERN.installation().secrets().directory().resolve(SigningKeys.PUBLIC_FILE));
        } catch (java.io.IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void changeBySql(String sql) throws SQLException {
        try (var connection =
                        Account.superuser(LANTERN.installation(), "lantern").open();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
