package org.lantern.liberty.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.liberty.browser.Buttons.button;
import static org.lantern.liberty.browser.Buttons.named;
import static org.lantern.liberty.browser.Buttons.press;
import static org.lantern.liberty.running.Soon.soon;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.identity.KeycloakServer;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** Where somebody is logged in, and how they end it: in two browsers, over the API, and while Keycloak is down. */
class SessionsIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final String CONSOLE = "http://console.localhost:" + LANTERN.port();
    private static final String VENDOR = "http://vendor.localhost:" + LANTERN.port();
    private static final String OWN = "/your-log-in";
    private static final String SESSIONS = "/api/v1/sessions";
    private static final String EVERYWHERE = SESSIONS + "/sign-out-everywhere?confirmed=true";
    private static final Duration MINUTES = Duration.ofMinutes(3);
    private static final String FITS = """
            () => [...document.querySelectorAll('vaadin-dialog vaadin-button')].every(button => {
                const box = button.getBoundingClientRect();
                return box.width > 0 && box.left >= 0 && box.right <= window.innerWidth;
            })
            """;
    private static final Chromium CHROMIUM = Chromium.start();

    @AfterAll
    static void everybodyLeaves() {
        CHROMIUM.close();
    }

    @Test
    void a_person_sees_where_they_are_logged_in_and_ends_one_of_them() {
        var agency = NewAgency.inTrial(LANTERN, "Session Police");
        try (var laptop = CHROMIUM.visitor(1280);
                var phone = CHROMIUM.visitor(390)) {
            signIn(laptop.page(), "/", agency.administrator());
            signIn(phone.page(), "/people", agency.administrator());
            laptop.page().getByRole(AriaRole.MENUITEM).first().click();
            laptop.page().getByText("Your log-in").click();
            laptop.page().waitForURL(CONSOLE + OWN);
            assertThat(items(laptop.page())).hasCount(2);
            assertThat(items(laptop.page()).first()).containsText("This log-in");
            assertThat(items(laptop.page()).first()).containsText("Chrome on Linux");
            assertThat(items(laptop.page()).first()).containsText("127.0.0.1");
            assertThat(laptop.look("own-log-in")).isEmpty();
            phone.page().navigate(CONSOLE + OWN);
            assertThat(items(phone.page())).hasCount(2);
            assertThat(phone.look("own-log-in")).isEmpty();
            phone.page().navigate(CONSOLE + "/people");

            laptop.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out there: "))
                    .click();
            assertThat(items(laptop.page())).hasCount(1);
            assertOut(phone.page(), "/people");
            assertThat(phone.look("signed-out-elsewhere")).isEmpty();
            laptop.page().reload();
            assertThat(items(laptop.page())).hasCount(1);
            assertThat(acts(agency)).contains("log-in-ended");

            phone.page().getByText("Sign in again").click();
            SignIn.as(phone.page(), agency.administrator());
            assertThat(phone.page().url()).as("where they were").isEqualTo(CONSOLE + "/people");
            // a page left while it still starts looks for its offline stub, behind a door that is closing
            phone.page().getByRole(AriaRole.MENUITEM).first().waitFor();
            phone.page().navigate(CONSOLE + "/sign-out");
            phone.page().getByText("You are signed out").waitFor();
            assertThat(acts(agency)).contains("signed-out");
            assertThat(laptop.mishaps()).isEmpty();
            assertThat(phone.mishaps()).isEmpty();
        }
    }

    @Test
    void signing_out_everywhere_counts_at_once_at_every_agency_also_while_keycloak_is_down() {
        var one = NewAgency.inTrial(LANTERN, "Everywhere Police");
        var other = NewAgency.inTrial(LANTERN, "Other Police");
        var person = one.administrator();
        var here = one.portal().as(LANTERN.token(person));
        other.invite(person.username(), "viewer");
        other.accept(person.username());
        var there = other.portal().as(tokenForAll(person));
        var colleague = other.staff();
        assertThat(List.of(status(here), status(there), status(colleague))).containsOnly(200);
        var keycloak = new KeycloakServer(LANTERN.installation());
        try (var laptop = CHROMIUM.visitor(390);
                var desktop = CHROMIUM.visitor(1280);
                var somebody = CHROMIUM.visitor(1280)) {
            signIn(laptop.page(), "/a/" + one.slug(), person);
            signIn(desktop.page(), "/a/" + other.slug(), person);
            signIn(somebody.page(), "/people", other.administrator());
            laptop.page().navigate(CONSOLE + OWN);
            items(laptop.page()).first().waitFor();
            keycloak.stop();
            try {
                laptop.page().reload();
                assertThat(laptop.page().getByText("does not answer").first()).isVisible();
                assertThat(laptop.look("own-log-in-incomplete")).isEmpty();
                press(laptop.page(), "Sign out everywhere");
                assertThat(laptop.look("own-log-in-everywhere")).isEmpty();
                assertThat((boolean) laptop.page().evaluate(FITS))
                        .as("the dialog fits its screen")
                        .isTrue();
                laptop.page()
                        .getByRole(AriaRole.BUTTON, named("Sign out everywhere"))
                        .last()
                        .click();
                laptop.page().getByText("You are signed out").waitFor();
                soon("tokens here", () -> status(here) == 401);
                soon("tokens there", () -> status(there) == 401);
                assertOut(desktop.page(), "/");
                assertThat(status(colleague)).as("positive control").isEqualTo(200);
                somebody.page().reload();
                assertThat(somebody.page().url()).isEqualTo(CONSOLE + "/people");
            } finally {
                keycloak.start();
            }
            laptop.page().navigate(CONSOLE + "/");
            assertAskedAnew(laptop.page());
            assertThat(Waiting.until(MINUTES, () -> sessionsAtKeycloak(person) == 0))
                    .as("Keycloak has heard of it")
                    .isTrue();
            assertThat(sessionsAtKeycloak(other.administrator()))
                    .as("positive control")
                    .isPositive();
            signIn(laptop.page(), OWN, person);
            assertThat(laptop.page().url()).isEqualTo(CONSOLE + OWN);
            assertThat(acts(one)).contains("signed-out-everywhere");
        }
    }

    @Test
    void over_the_api_a_person_has_their_own_sessions_and_no_others() {
        var agency = NewAgency.inTrial(LANTERN, "Api Session Police");
        var first = agency.staff();
        var second = agency.staff();
        var all = first.get(SESSIONS).expect(200).object();
        assertThat(all.getBoolean("complete")).isTrue();
        var ids = all.getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(ids).hasSize(2);
        assertThat(ids.getFirst().getBoolean("current")).isTrue();
        var stranger = LANTERN.agency("riverton").as(LANTERN.token("riverton", "viewer"));
        stranger.delete(SESSIONS + "/" + ids.getLast().getString("id")).expect(404);
        assertThat(status(second)).as("positive control").isEqualTo(200);

        first.delete(SESSIONS + "/" + ids.getLast().getString("id")).expect(204);
        assertThat(status(second)).isEqualTo(401);
        assertThat(status(first)).isEqualTo(200);
        first.post(SESSIONS + "/sign-out-everywhere").expect(400);
        assertThat(status(first)).isEqualTo(200);
        first.post(EVERYWHERE).expect(204);
        assertThat(status(first)).isEqualTo(401);
        assertThat(status(stranger)).as("positive control").isEqualTo(200);
    }

    /** As Keycloak's account page does it for them; the vendor's door asks Keycloak at most five seconds ago. */
    @Test
    void the_vendors_people_sign_out_everywhere_on_their_account_page() {
        var operator = LANTERN.accounts().vendorOperator();
        try (var browser = CHROMIUM.visitor(1280)) {
            var page = browser.page();
            page.navigate(VENDOR + "/agencies");
            SignIn.as(page, operator);
            page.waitForURL(VENDOR + "/agencies");
            var account = Site.at("id.localhost", LANTERN.installation().ports().identity())
                    .as(LANTERN.token(operator));
            account.delete("/realms/vendor/account/sessions?current=true").expect(204);
            soon("the vendor's console is closed to them", () -> {
                page.navigate(VENDOR + "/agencies");
                return !page.url().startsWith(VENDOR + "/agencies")
                        || page.content().contains("could not be confirmed");
            });
        }
    }

    private static void signIn(Page page, String path, DemoAccount account) {
        page.navigate(CONSOLE + path);
        if (!page.url().contains("id.localhost")) {
            page.getByText("Sign in again").click();
        }
        SignIn.as(page, account);
    }

    /** Any click or reload of the page tells; and there the way leads back to where they were. */
    private static void assertOut(Page page, String back) {
        soon("out at " + back, () -> {
            page.navigate(CONSOLE + back);
            return page.url().contains("/signed-out/elsewhere");
        });
        assertThat(button(page, "Sign out")).not().isVisible();
    }

    /** Keycloak's own cookie lets nobody back in: the log-in it stands for is over here. */
    private static void assertAskedAnew(Page page) {
        if (page.url().contains("/signed-out/")) {
            page.getByText("Sign in again").click();
        }
        page.waitForURL(url -> url.contains("id.localhost") || url.contains("/signed-out/elsewhere"));
    }

    private static com.microsoft.playwright.Locator items(Page page) {
        return page.locator(".log-ins > li");
    }

    private static int status(Site site) {
        return site.get(SESSIONS).status();
    }

    private static List<String> acts(NewAgency agency) {
        var staff = agency.portal().as(tokenForAll(agency.administrator()));
        return staff.get("/api/v1/audit").expect(200).object().getJsonArray("items").stream()
                .map(entry -> entry.asJsonObject().getString("act"))
                .toList();
    }

    /** For every agency of the person, and without a time of the log-in in it: then the token's own counts. */
    private static String tokenForAll(DemoAccount account) {
        var fields = Map.of(
                "grant_type",
                "password",
                "client_id",
                "lantern-demo",
                "client_secret",
                LANTERN.installation().secrets().secret("demo-client.secret"),
                "username",
                account.username(),
                "password",
                account.password(),
                "scope",
                "openid organization:*");
        return Site.at("id.localhost", LANTERN.installation().ports().identity())
                .post("/realms/agency/protocol/openid-connect/token", Form.of(fields))
                .expect(200)
                .object()
                .getString("access_token");
    }

    private static int sessionsAtKeycloak(DemoAccount account) {
        var keycloak = LANTERN.keycloakAdministrator();
        var id = keycloak.get("/admin/realms/agency/users?exact=true&username=" + account.username())
                .expect(200)
                .array()
                .getJsonObject(0)
                .getString("id");
        return keycloak.get("/admin/realms/agency/users/" + id + "/sessions")
                .expect(200)
                .array()
                .size();
    }
}
