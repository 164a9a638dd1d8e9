package org.lantern.liberty.trail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.audit.ChainFinding;
import org.lantern.audit.SigningKeys;
import org.lantern.audit.TrailFile;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.http.StepUp;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.running.Letters;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** Acts through the API stand sealed in the trail within seconds, and a row that is changed by SQL is named. */
class TrailIT {
    private static final Pattern HEAD = Pattern.compile("\\{\"head\":\\{[^}]*}}");
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

    /** R12 and R13 of the trail, R9 and R10 of bearer tokens. */
    @Test
    void an_entry_tells_what_changed_and_who_read_or_came_in_is_told_once() throws Exception {
        var agency = NewAgency.takeIn(LANTERN, "Reading Police");
        agency.staff()
                .put(
                        "/api/v1/portal-design/draft",
                        Json.createObjectBuilder()
                                .add("tagline", "Here for you")
                                .build())
                .expect(200);
        agency.staff().post("/api/v1/portal-design/publish").expect(200);
        var published = entries(agency, "?act=portal-design-published").getFirst();
        assertThat(published.getJsonArray("changes").getValuesAs(JsonObject.class))
                .as(published.toString())
                .anySatisfy(change -> {
                    assertThat(change.getString("field")).isEqualTo("tagline");
                    assertThat(change.getString("after")).isEqualTo("Here for you");
                })
                .anySatisfy(change -> assertThat(change.getString("field")).isEqualTo("version"));

        for (int i = 0; i < 3; i++) {
            agency.staff().get("/api/v1/members").expect(200);
        }
        assertThat(entries(agency, "?act=members-read")).hasSize(1);
        assertThat(entries(agency, "?act=signed-in"))
                .extracting(entry -> entry.getString("object"))
                .as("one log-in, many calls")
                .doesNotHaveDuplicates()
                .anyMatch(object -> object.startsWith("api/"));
        for (int i = 0; i < 3; i++) {
            agency.portal().as("x.y.z").get("/api/v1/members").expect(401);
        }
        assertThat(entries(agency, "?act=token-refused"))
                .extracting(entry -> entry.getString("object"))
                .containsExactly("api/unreadable");
    }

    /** R14 of the trail. */
    @Test
    void a_mailed_head_proves_what_a_later_download_holds() throws Exception {
        var agency = NewAgency.takeIn(LANTERN, "Mailing Police");
        var members = agency.staff().get("/api/v1/members").expect(200).object().getJsonArray("items");
        var roles = Json.createArrayBuilder(List.of("agency-administrator", "auditor"));
        agency.staff()
                .put(
                        "/api/v1/members/" + members.getJsonObject(0).getString("id") + "/roles",
                        Json.createObjectBuilder().add("roles", roles).build())
                .expect(204);
        assertThat(Waiting.until(Duration.ofSeconds(20), () -> taken(agency).contains("member-roles-changed")))
                .isTrue();
        agency.staff()
                .put(
                        "/api/v1/audit/head-mail",
                        Json.createObjectBuilder().add("mailsHeads", true).build())
                .expect(200);
        assertThat(entries(agency, "?act=audit-head-mail-changed")).hasSize(1);

        var letters = new Letters(new CaughtMail(LANTERN.installation().caughtMail()));
        var head = letters.link(agency.administrator().username(), HEAD);
        var later = taken(agency) + head + "\n";
        assertThat(TrailFile.verify(later.lines(), key()).findings()).isEmpty();
        var cut = taken(agency).lines().limit(2).toList();
        assertThat(TrailFile.verify(Stream.concat(cut.stream(), Stream.of(head)), key())
                        .findings())
                .extracting(ChainFinding::kind)
                .contains(ChainFinding.Kind.TRUNCATED);
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
