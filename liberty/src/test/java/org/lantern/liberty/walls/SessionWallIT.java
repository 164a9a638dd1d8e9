package org.lantern.liberty.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.browser.Visitor;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.running.RunningLantern;

/** A session shows its own agency in every view, and is worth nothing anywhere else. */
class SessionWallIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final String CONSOLE = "http://console.localhost:" + LANTERN.port();
    private static final String VENDOR = "http://vendor.localhost:" + LANTERN.port();

    /** To the sign-in page, or away. A server error is neither. */
    private static final Object[] SENT_AWAY = {302, 303, 401, 403};

    /** Vaadin has asked the server for all it needs, and has drawn the answers. */
    private static final String SETTLED = """
            () => {
                const clients = Object.values((window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients) || {})
                    .filter(client => client.isActive);
                return clients.length > 0 && clients.every(client => !client.isActive());
            }
            """;

    private static final Chromium CHROMIUM = Chromium.start();

    private static Visitor ours = CHROMIUM.visitor(1280);
    private static Visitor theirs = CHROMIUM.visitor(1280);
    private static Visitor vendor = CHROMIUM.visitor(1280);

    @BeforeAll
    static void everybodySignsIn() {
        signIn(ours, CONSOLE, LANTERN.accounts().of("riverton", "agency-administrator"));
        signIn(theirs, CONSOLE, LANTERN.accounts().of("lakemont", "agency-administrator"));
        signIn(vendor, VENDOR, LANTERN.accounts().vendorOperator());
    }

    @AfterAll
    static void everybodyLeaves() {
        CHROMIUM.close();
    }

    @Test
    void every_view_of_the_console_shows_one_agency_only() {
        for (var view : views("console")) {
            assertThat(text(ours, CONSOLE + view)).as(view).contains("Riverton").doesNotContain("Lakemont");
            assertThat(text(theirs, CONSOLE + view))
                    .as(view)
                    .contains("Lakemont")
                    .doesNotContain("Riverton");
        }
    }

    @Test
    void another_agencys_import_is_as_unknown_as_a_random_one() {
        var subject = new Subjects(LANTERN, "riverton").id("import");
        var known = CONSOLE + "/crime-map/import/" + subject;
        assertThat(text(ours, known)).as("positive control").contains("matrix.csv");
        assertThat(text(theirs, known))
                .isEqualTo(text(theirs, CONSOLE + "/crime-map/import/" + UUID.randomUUID()))
                .contains("Not found")
                .doesNotContain("matrix.csv");
    }

    /** Cookies of one console replayed at the other, and at a portal's API. */
    @Test
    void a_session_is_worth_nothing_at_another_host() {
        for (var view : views("console")) {
            assertThat(replayed(cookies(vendor), "console.localhost", view))
                    .as(view)
                    .isIn(SENT_AWAY);
        }
        for (var view : views("vendor")) {
            assertThat(replayed(cookies(ours), "vendor.localhost", view))
                    .as(view)
                    .isIn(SENT_AWAY);
        }
        assertThat(replayed(cookies(ours), "riverton.localhost", "/api/v1/imports"))
                .isEqualTo(401);
        assertThat(replayed(cookies(vendor), "localhost", "/api/v1/agencies")).isEqualTo(401);
        assertThat(replayed(cookies(ours), "console.localhost", "/"))
                .as("positive control")
                .isEqualTo(200);
    }

    @Test
    void without_a_session_there_is_no_view() {
        for (var host : List.of("console", "vendor")) {
            for (var view : views(host)) {
                var reply = LANTERN.site(host + ".localhost").get(view);
                assertThat(reply.status()).as(host + view).isIn(SENT_AWAY);
                assertThat(reply.body()).doesNotContain("Riverton");
            }
        }
    }

    private static List<String> views(String host) {
        return Door.declared().stream()
                .map(Door::name)
                .filter(name -> name.startsWith("VIEW " + host + " "))
                .map(name -> name.substring(name.indexOf('/')).replaceAll("/:.*", ""))
                .filter(view -> !view.endsWith("/import") && !view.endsWith("welcome"))
                .filter(view -> !view.equals("/application") && !view.endsWith("/provisioning"))
                .toList();
    }

    private static void signIn(Visitor visitor, String host, DemoAccount account) {
        visitor.page().navigate(host + "/");
        SignIn.as(visitor.page(), account);
        visitor.page().locator("h1, h2").first().waitFor();
    }

    private static String text(Visitor visitor, String url) {
        Page page = visitor.page();
        page.navigate(url);
        page.locator("h1, h2").first().waitFor();
        page.waitForFunction(SETTLED);
        return page.locator("body").innerText();
    }

    private static String cookies(Visitor visitor) {
        return visitor.page().context().cookies(List.of(CONSOLE, VENDOR)).stream()
                .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    private static int replayed(String cookies, String host, String path) {
        return LANTERN.site(host).with("Cookie", cookies).get(path).status();
    }
}
