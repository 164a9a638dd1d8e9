package org.lantern.liberty.signon;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.browser.Visitor;
import org.lantern.liberty.running.RunningLantern;

/** The pages at which people sign in: whose they are, in which language, for everyone, and telling strangers nothing. */
class LogInPagesIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final String CONSOLE = "http://console.localhost:" + LANTERN.port();
    private static final Chromium CHROMIUM = Chromium.start();
    private static final String WRONG = "not the right password";

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void at_an_agencys_entrance_the_pages_bear_its_name_and_lead_to_it() {
        try (var visitor = CHROMIUM.visitor(1280)) {
            var page = visitor.page();
            page.navigate(CONSOLE + "/a/riverton");
            assertThat(page.locator("#agency-name").innerText()).contains("Riverton");
            assertThat(page.title()).contains("Riverton");

            SignIn.as(page, LANTERN.accounts().of("riverton", "viewer"));
            page.locator("h1, h2").first().waitFor();
            assertThat(page.url()).isEqualTo(CONSOLE + "/");
            assertThat(page.locator("body").innerText()).contains("Riverton");
            page.navigate(CONSOLE + "/a/riverton");
            assertThat(page.url()).isEqualTo(CONSOLE + "/");
        }
    }

    @Test
    void without_an_agency_they_bear_lanterns_name() {
        try (var visitor = CHROMIUM.visitor(1280)) {
            visitor.page().navigate(CONSOLE + "/");
            assertThat(visitor.page().locator("#agency-name").innerText()).isEqualTo("Lantern");
            visitor.page().navigate("http://vendor.localhost:" + LANTERN.port() + "/");
            assertThat(visitor.page().locator("#agency-name").innerText()).isEqualTo("Lantern: vendor");
        }
    }

    @Test
    void an_entrance_that_is_none_leads_to_the_common_pages() {
        for (var entrance : List.of("/a/no-such-agency", "/a/", "/a/x%20y", "/a/riverton/more")) {
            try (var visitor = CHROMIUM.visitor(1280)) {
                visitor.page().navigate(CONSOLE + entrance);
                assertThat(visitor.page().locator("#agency-name").innerText())
                        .as(entrance)
                        .isEqualTo("Lantern");
            }
        }
    }

    @Test
    void they_speak_spanish_to_who_asks_for_it() {
        try (var visitor = CHROMIUM.visitor(390)) {
            var page = visitor.page();
            page.navigate(CONSOLE + "/a/riverton");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            page.locator(".languages a[lang=es]").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
            assertThat(page.locator("label[for=username]").innerText()).contains("Correo");
        }
    }

    /** Neither whether an address has an account, nor to which agency it belongs. */
    @Test
    void a_stranger_learns_nothing_of_an_address_at_any_entrance() {
        var known = LANTERN.accounts().of("riverton", "viewer").username();
        for (var entrance : List.of("/", "/a/riverton", "/a/lakemont")) {
            var ofMember = refused(entrance, known);
            assertThat(ofMember).contains("Lantern");
            assertThat(ofMember).as(entrance).isEqualTo(refused(entrance, "nobody@nowhere.example"));
        }
    }

    @Test
    void everybody_can_use_every_one_of_them() {
        var findings = new ArrayList<String>();
        var mishaps = new ArrayList<String>();
        for (var width : List.of(390, 1280)) {
            try (var visitor = CHROMIUM.visitor(width)) {
                findings.addAll(walk(visitor));
                mishaps.addAll(visitor.mishaps());
            }
        }
        assertThat(findings).isEmpty();
        assertThat(mishaps).isEmpty();
    }

    private static List<String> walk(Visitor visitor) {
        var page = visitor.page();
        var findings = new ArrayList<String>();
        page.navigate(CONSOLE + "/");
        findings.addAll(visitor.look("log-in-name"));
        name(page, "nobody@nowhere.example");
        findings.addAll(visitor.look("log-in-password"));
        page.locator("#password").fill(WRONG);
        page.locator("#kc-login").click();
        findings.addAll(visitor.look("log-in-password-wrong"));
        page.navigate(CONSOLE + "/a/riverton");
        findings.addAll(visitor.look("log-in-entrance"));
        page.locator("#username").fill("nobody@nowhere.example");
        page.locator("#password").fill(WRONG);
        page.locator("#kc-login").click();
        findings.addAll(visitor.look("log-in-entrance-wrong"));
        page.locator("a[href*=reset-credentials]").click();
        findings.addAll(visitor.look("log-in-reset"));
        page.navigate(identity() + "&redirect_uri=" + encoded("http://elsewhere.example/"));
        findings.addAll(visitor.look("log-in-error"));
        assertThat(page.viewportSize().width)
                .isGreaterThanOrEqualTo((int) page.evaluate("() => document.documentElement.scrollWidth"));
        return findings;
    }

    private static String refused(String entrance, String address) {
        try (var visitor = CHROMIUM.visitor(1280)) {
            var page = visitor.page();
            page.navigate(CONSOLE + entrance);
            if (page.locator("#password").count() == 0) {
                name(page, address);
            } else {
                page.locator("#username").fill(address);
            }
            page.locator("#password").fill(WRONG);
            page.locator("#kc-login").click();
            page.waitForLoadState();
            return page.title() + "\n" + page.locator("body").innerText().replace(address, "(address)");
        }
    }

    private static void name(Page page, String address) {
        page.locator("#username").fill(address);
        page.locator("#kc-login").click();
        page.locator("#password").waitFor();
    }

    private static String identity() {
        return "http://id.localhost:" + (LANTERN.port() + 1)
                + "/realms/agency/protocol/openid-connect/auth?client_id=lantern-console&response_type=code";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
