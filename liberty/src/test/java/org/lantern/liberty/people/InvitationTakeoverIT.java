package org.lantern.liberty.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.running.Letters;
import org.lantern.liberty.running.RunningLantern;

/** An invitation makes the invited address a member with the offered roles, once; and nobody else, and nothing else. */
class InvitationTakeoverIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final Site PLATFORM = LANTERN.platform();
    private static final Pattern LINK = Pattern.compile("/invitations/[A-Za-z0-9_-]{64}");
    private static final int AGENCY_BYTES = 16;

    private record Invited(String id, String address, String link) {}

    @Test
    void whoever_follows_the_link_only_the_invited_address_joins_and_only_once() {
        var invited = invite("riverton");
        var greedy = Form.of(Map.of("email", "thief@elsewhere.example", "role", "agency-administrator"));
        var follower = PLATFORM.as(LANTERN.token("lakemont", "viewer"));
        assertThat(follower.post(invited.link(), greedy).status()).isEqualTo(200);
        var joined = member("riverton", invited.address()).orElseThrow();
        assertThat(joined.getJsonArray("roles").toString()).isEqualTo("[\"viewer\"]");
        assertThat(member("riverton", "thief@elsewhere.example")).isEmpty();
        assertThat(member("riverton", "viewer@lakemont.example")).isEmpty();
        assertNotValid(invited.link());
        administrator("riverton")
                .delete("/api/v1/members/" + joined.getString("id"))
                .expect(204);
        assertNotValid(invited.link());
        assertThat(member("riverton", invited.address())).isEmpty();
    }

    @Test
    void a_link_that_is_edited_or_taken_to_another_host_leads_nowhere() {
        var invited = invite("riverton");
        var token = Base64.getUrlDecoder().decode(invited.link().substring("/invitations/".length()));
        for (var edited :
                List.of(under(lakemont(), token), under(UUID.randomUUID(), token), flipped(token, token.length - 1))) {
            assertNotValid("/invitations/" + edited);
        }
        for (var host : List.of("riverton.localhost", "lakemont.localhost")) {
            assertThat(LANTERN.site(host).post(invited.link()).status()).isEqualTo(404);
        }
        assertThat(member("riverton", invited.address())).isEmpty();
        assertThat(member("lakemont", invited.address())).isEmpty();
        assertThat(PLATFORM.get(invited.link()).expect(200).body()).contains("Your invitation", "Español");
        assertThat(PLATFORM.get("/es" + invited.link()).expect(200).body()).contains("Su invitación", "consulta");
        administrator("riverton").delete("/api/v1/invitations/" + invited.id()).expect(204);
        assertNotValid(invited.link());
        assertThat(PLATFORM.get("/es" + invited.link()).expect(404).body()).contains("no es válida");
    }

    /** Who could take an address that is about to be invited elsewhere would be found there when it is. */
    @Test
    void nobody_changes_their_own_address() {
        var profile = LANTERN.keycloakAdministrator()
                .get("/admin/realms/agency/users/profile")
                .expect(200)
                .object();
        var mayEdit = profile.getJsonArray("attributes").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        each -> each.getString("name"),
                        each -> each.getJsonObject("permissions")
                                .getJsonArray("edit")
                                .toString()));
        assertThat(mayEdit.get("email")).isEqualTo("[\"admin\"]");
        assertThat(mayEdit.get("firstName")).as("positive control").contains("\"user\"");
    }

    /** The end stands in the database and is compared there: no node's clock prolongs it. */
    @Test
    void a_link_of_the_day_before_yesterday_leads_nowhere() throws SQLException {
        var invited = invite("riverton");
        assertThat(PLATFORM.get(invited.link()).status()).as("positive control").isEqualTo(200);
        try (var connection =
                        Account.superuser(LANTERN.installation(), "lantern").open();
                var end = connection.prepareStatement(
                        "update lantern.invitation set expires_at = now() - interval '1 second' where id = ?::uuid")) {
            end.setString(1, invited.id());
            assertThat(end.executeUpdate()).isOne();
        }
        assertNotValid(invited.link());
        assertThat(member("riverton", invited.address())).isEmpty();
    }

    /** One address, two agencies: each sees its own invitation, and joining one is not joining the other. */
    @Test
    void the_same_address_invited_by_two_agencies_joins_each_by_its_own_link() {
        var address = "both-" + UUID.randomUUID() + "@elsewhere.example";
        var first = invite("riverton", address);
        var second = invite("lakemont", address);
        PLATFORM.post(first.link()).expect(200);
        assertThat(member("riverton", address)).isPresent();
        assertThat(member("lakemont", address)).isEmpty();
        PLATFORM.post(second.link()).expect(200);
        assertThat(member("lakemont", address)).isPresent();
        for (var slug : List.of("riverton", "lakemont")) {
            var id = member(slug, address).orElseThrow().getString("id");
            administrator(slug).delete("/api/v1/members/" + id).expect(204);
        }
    }

    private static void assertNotValid(String link) {
        assertThat(PLATFORM.get(link).status()).isEqualTo(404);
        assertThat(PLATFORM.post(link).status()).isEqualTo(404);
    }

    private static Invited invite(String slug) {
        return invite(slug, "takeover-" + UUID.randomUUID() + "@" + slug + ".example");
    }

    private static Invited invite(String slug, String address) {
        var invitation = Json.createObjectBuilder()
                .add("email", address)
                .add("name", "Robin Doe")
                .add("roles", Json.createArrayBuilder().add("viewer"))
                .build();
        var earlier = letters().newest(address, LINK);
        var id = administrator(slug)
                .post("/api/v1/invitations", invitation)
                .expect(201)
                .object()
                .getString("id");
        return new Invited(id, address, letters().linkAfter(earlier, address, LINK));
    }

    private static Letters letters() {
        return new Letters(new CaughtMail(LANTERN.installation().caughtMail()));
    }

    private static Optional<JsonObject> member(String slug, String address) {
        return administrator(slug)
                .get("/api/v1/members?limit=200")
                .expect(200)
                .object()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(member -> member.getString("email").equals(address))
                .findFirst();
    }

    private static UUID lakemont() {
        var vendor = PLATFORM.as(LANTERN.token(LANTERN.accounts().vendorOperator()));
        return vendor
                .get("/api/v1/agencies")
                .expect(200)
                .object()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(agency -> agency.getString("slug").equals("lakemont"))
                .map(agency -> UUID.fromString(agency.getString("id")))
                .findFirst()
                .orElseThrow();
    }

    /** The same secret under another agency's name. */
    private static String under(UUID agency, byte[] token) {
        var edited = ByteBuffer.wrap(token.clone());
        edited.putLong(agency.getMostSignificantBits()).putLong(agency.getLeastSignificantBits());
        assertThat(edited.position()).isEqualTo(AGENCY_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(edited.array());
    }

    private static String flipped(byte[] token, int at) {
        var edited = token.clone();
        edited[at] ^= 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(edited);
    }

    private static Site administrator(String slug) {
        return LANTERN.agency(slug).as(LANTERN.token(slug, "agency-administrator"));
    }
}
