package org.lantern.liberty.golive;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** A portal in trial, shown to who has a link and to nobody else. */
class PreviewLinkIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final Chromium CHROMIUM = Chromium.start();

    @AfterAll
    static void everybodyLeaves() {
        CHROMIUM.close();
    }

    @Test
    void a_preview_link_opens_the_portal_to_who_has_it_until_it_is_revoked_or_runs_out() {
        var agency = NewAgency.inTrial(LANTERN, "Hidden Valley Police");
        var other = NewAgency.inTrial(LANTERN, "Open Prairie Police");
        var made = agency.staff().post("/api/v1/preview-links").expect(201).object();
        var path = made.getString("address").replaceFirst(".*localhost:\\d+", "");
        var closed = agency.portal().get("/").body();
        assertThat(other.portal().get(path).body()).as("at another agency").isEqualTo(closed);

        var cookie = opened(agency, path);
        var shown = agency.portal().with("Cookie", cookie);
        for (var page : List.of("/", "/es", "/crime-map", "/contact", "/accessibility", "/privacy")) {
            var reply = shown.get(page).expect(200);
            assertThat(reply.body()).as(page).contains("Hidden Valley Police", "preview-notice", "noindex");
            assertThat(reply.header("Cache-Control")).as(page).isEqualTo("private, no-store");
            assertThat(reply.header("X-Robots-Tag")).as(page).isEqualTo("noindex, nofollow");
        }
        assertThat(shown.get("/no/such/page").expect(404).body()).contains("Hidden Valley Police");
        assertThat(shown.get("/api/v1/incidents").expect(200).header("Cache-Control"))
                .isEqualTo("private, no-store");
        assertThat(shown.get("/api/v1/members").status())
                .as("it opens no staff's door")
                .isEqualTo(401);
        assertThat(other.portal().with("Cookie", cookie).get("/").body())
                .as("at another agency")
                .isEqualTo(closed);
        assertThat(links(agency).getFirst().containsKey("lastUsedAt")).isTrue();
        assertThat(links(agency).getFirst().getString("madeBy")).isEqualTo("Alex Morgan");
        assertThat(links(agency).toString()).doesNotContain(path.substring(path.lastIndexOf('/') + 1));
        assertThat(links(other)).isEmpty();
        assertThat(other.staff()
                        .delete("/api/v1/preview-links/" + made.getString("id"))
                        .status())
                .isEqualTo(404);
        assertResidentSeesThePreview(made.getString("address"), agency);

        agency.staff().delete("/api/v1/preview-links/" + made.getString("id")).expect(204);
        assertThat(shown.get("/").expect(404).body()).as("revoked, the cookie").isEqualTo(closed);
        assertThat(agency.portal().get(path).expect(404).body())
                .as("revoked, the link")
                .isEqualTo(closed);

        var second = agency.staff()
                .post("/api/v1/preview-links")
                .expect(201)
                .object()
                .getString("address");
        var later = opened(agency, second.replaceFirst(".*localhost:\\d+", ""));
        assertThat(agency.portal().with("Cookie", later).get("/").status()).isEqualTo(200);
        runOut(agency);
        assertThat(agency.portal().with("Cookie", later).get("/").expect(404).body())
                .as("expired")
                .isEqualTo(closed);
        assertThat(agency.portal()
                        .with("Cookie", later)
                        .get("/api/v1/incidents")
                        .status())
                .isEqualTo(404);
    }

    private static void assertResidentSeesThePreview(String address, NewAgency agency) {
        for (var width : new int[] {390, 1280}) {
            try (var guest = CHROMIUM.visitor(width)) {
                guest.page().navigate(agency.portal().base() + "/");
                assertThat(guest.page().locator("h1").innerText()).isEqualTo("This site is not open yet");
                assertThat(guest.look("portal-closed")).isEmpty();
                guest.page().navigate(address);
                assertThat(guest.page().locator("h1").innerText()).isEqualTo("Hidden Valley Police");
                assertThat(guest.page().locator(".preview-notice").innerText()).contains("Preview – not public");
                assertThat(guest.look("portal-preview")).isEmpty();
                guest.page().navigate(agency.portal().base() + "/crime-map");
                assertThat(guest.page().locator("h1").innerText()).isEqualTo("Crime map");
                assertThat(guest.look("portal-preview-map")).isEmpty();
                assertThat(guest.mishaps()).isEmpty();
            }
        }
    }

    /** Follows the link, and hands back the cookie it left. */
    private static String opened(NewAgency agency, String path) {
        var reply = agency.portal().get(path).expect(303);
        assertThat(reply.header("Location")).isEqualTo("/");
        var cookie = reply.header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContainIgnoringCase("domain=");
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static void runOut(NewAgency agency) {
        try (var database = Account.superuser(LANTERN.installation(), "lantern").open();
                var statement = database.createStatement()) {
            statement.executeUpdate("update lantern.portal_link set made_at = now() - interval '8 days',"
                    + " expires_at = now() - interval '1 second' from lantern.agency a"
                    + " where a.id = tenant_id and a.slug = '" + agency.slug() + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonObject> links(NewAgency agency) {
        return agency.staff()
                .get("/api/v1/preview-links")
                .expect(200)
                .object()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }
}
