package org.lantern.liberty.golive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.liberty.running.Soon.soon;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** Agencies of its own, from trial to live, looked at from every side. */
class GoLiveIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final List<String> PAGES = List.of(
            "/",
            "/es",
            "/crime-map",
            "/contact",
            "/privacy",
            "/robots.txt",
            "/favicon.ico",
            "/preview/" + "a".repeat(64) + "/",
            "/preview-link/" + "a".repeat(64),
            "/preview-link/",
            "/no/such/page");
    private static final List<String> PUBLIC = List.of(
            "/api/v1/incidents",
            "/api/v1/incidents.csv",
            "/api/v1/crime-map/tiles/0/0/0.mvt",
            "/api/v1/portal",
            "/api/v1/no-such-thing");

    @Test
    void in_trial_the_public_learns_nothing_and_live_it_sees_everything_within_seconds() {
        var agency = NewAgency.inTrial(LANTERN, "Foggy Bottom Police");
        var other = NewAgency.inTrial(LANTERN, "Clear Creek Police");
        assertClosed(agency, other);
        assertThat(standing(agency).getString("state")).isEqualTo("trial");
        assertThat(missing(agency))
                .containsExactlyInAnyOrder(
                        "two-administrators",
                        "contact",
                        "privacy-text",
                        "accessibility-contact",
                        "crime-map-rules",
                        "sender",
                        "verification");

        assertMissingIsNamed(agency);
        var only = items(agency.staff(), "/api/v1/members").getFirst().getString("id");
        assertThat(agency.staff().delete("/api/v1/members/" + only).status())
                .as("the last administrator stays")
                .isEqualTo(409);
        agency.deputize();
        agency.publishContact();
        assertThat(missing(agency)).containsExactlyInAnyOrder("crime-map-rules", "sender", "verification");
        agency.declineMap();
        agency.goLive().proveSender();
        assertThat(missing(agency)).containsExactly("verification");
        assertMissingIsNamed(agency);
        agency.goLive().verify(agency.slug());
        assertThat(missing(agency)).isEmpty();
        assertClosed(agency, other);
        assertOnlyOwnPeopleGotMail(agency);

        assertThat(agency.staff().post("/api/v1/go-live").expect(200).object().getString("state"))
                .isEqualTo("live");
        soon("the portal is open", () -> agency.portal().get("/").ok());
        assertThat(agency.portal().get("/").body())
                .contains("Foggy Bottom Police")
                .doesNotContain("not public");
        assertThat(agency.portal().get("/crime-map").expect(200).body()).contains("There is no crime map");
        assertThat(agency.portal().get("/privacy").body()).contains("We use what you tell us to answer you.");
        assertThat(agency.portal().get("/accessibility").body()).contains("Jo Reyes, (605) 555-0151");
        assertThat(agency.portal().get("/api/v1/portal").status()).isEqualTo(200);
        assertThat(LANTERN.platform().get("/").body()).contains(agency.slug() + ".localhost");
        assertThat(agency.staff().post("/api/v1/go-live").status())
                .as("once more")
                .isEqualTo(200);
        assertThat(agency.staff().post("/api/v1/preview-links").status()).isEqualTo(409);
        assertThat(acts(agency)).containsOnlyOnce("agency-went-live").contains("agency-verified", "sender-proved");
        assertClosed(other, other);
    }

    @Test
    void suspended_in_trial_it_tells_nobody_its_name_and_is_in_trial_again() {
        var agency = NewAgency.inTrial(LANTERN, "Still Pond Police");
        var closed = agency.portal().get("/").body();
        var staff = agency.staff();
        var reason =
                Json.createObjectBuilder().add("reason", "Not what it said").build();
        assertThat(agency.vendor()
                        .post("/api/v1/agencies/" + agency.slug() + "/suspend", reason)
                        .expect(200)
                        .object()
                        .getString("state"))
                .isEqualTo("suspended");
        soon("tokens are refused", () -> staff.get("/api/v1/go-live").status() == 403);
        assertThat(agency.portal().get("/").expect(404).body()).isEqualTo(closed);
        assertThat(agency.portal().get("/api/v1/portal").expect(404).object().getString("code"))
                .isEqualTo("not-open");
        assertThat(agency.vendor()
                        .post("/api/v1/agencies/" + agency.slug() + "/resume")
                        .expect(200)
                        .object()
                        .getString("state"))
                .isEqualTo("trial");
        soon("tokens work", () -> staff.get("/api/v1/go-live").ok());
        assertThat(agency.portal().get("/").expect(404).body()).isEqualTo(closed);
    }

    private static void assertClosed(NewAgency agency, NewAgency other) {
        var page = other.portal().get("/").expect(404);
        assertThat(page.body()).contains("not open yet").doesNotContain("Police", "Riverton", other.slug());
        for (var path : PAGES) {
            var reply = agency.portal().get(path);
            assertThat(reply.status()).as(path).isEqualTo(404);
            assertThat(reply.body()).as(path).isEqualTo(page.body());
            assertThat(reply.header("X-Robots-Tag")).as(path).isEqualTo("noindex");
            assertThat(reply.header("Set-Cookie")).as(path).isEmpty();
        }
        for (var path : PUBLIC) {
            assertNotOpen(agency.portal().get(path));
            assertNotOpen(agency.portal()
                    .as(LANTERN.token("riverton", "agency-administrator"))
                    .get(path));
        }
        assertNotOpen(agency.portal().get("/api/v1/members"));
        assertThat(agency.portal()
                        .with("Cookie", "lantern-preview=" + "a".repeat(64))
                        .get("/")
                        .body())
                .isEqualTo(page.body());
        assertThat(agency.staff().get("/api/v1/members").status())
                .as("its own people")
                .isEqualTo(200);
        assertThat(LANTERN.platform().get("/").body()).doesNotContain(agency.slug());
    }

    private static void assertNotOpen(Reply reply) {
        assertThat(reply.status()).as(reply.request()).isEqualTo(404);
        assertThat(reply.object().getString("code")).as(reply.request()).isEqualTo("not-open");
        assertThat(reply.body()).doesNotContain("Police");
    }

    private static void assertMissingIsNamed(NewAgency agency) {
        var missing = missing(agency);
        var refusal = agency.staff().post("/api/v1/go-live").expect(409).object();
        assertThat(refusal.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer"))
                .containsExactlyElementsOf(
                        missing.stream().map("/checklist/"::concat).toList());
        assertThat(standing(agency).getString("state")).isEqualTo("trial");
        assertThat(acts(agency)).doesNotContain("agency-went-live");
    }

    private static void assertOnlyOwnPeopleGotMail(NewAgency agency) {
        var all = new CaughtMail(LANTERN.installation().caughtMail()).all();
        Set<String> got = all.stream()
                .filter(letter -> letter.subject().contains("Foggy Bottom"))
                .map(letter -> letter.to())
                .collect(Collectors.toSet());
        assertThat(got)
                .containsExactlyInAnyOrder(agency.administrator().username(), "deputy@" + agency.slug() + ".example");
    }

    private static JsonObject standing(NewAgency agency) {
        return agency.staff().get("/api/v1/go-live").expect(200).object();
    }

    private static List<String> missing(NewAgency agency) {
        return standing(agency).getJsonArray("missing").getValuesAs(JsonString.class).stream()
                .map(name -> name.getString())
                .toList();
    }

    private static List<String> acts(NewAgency agency) {
        return items(agency.staff(), "/api/v1/audit").stream()
                .map(entry -> entry.getString("act"))
                .toList();
    }

    private static List<JsonObject> items(Site site, String path) {
        return site.get(path).expect(200).object().getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
