package org.lantern.liberty.signon;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.util.regex.Pattern;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.running.Letters;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/**
 * People of an agency with a sign-on of its own, at their browsers.
 *
 * @param console its origin
 * @param domain of their mail addresses
 */
record Colleagues(RunningLantern lantern, NewAgency agency, String console, String domain) {
    private static final Pattern INVITATION = Pattern.compile("/invitations/[A-Za-z0-9_-]{64}");

    void accept(String who) {
        var body = Json.createObjectBuilder()
                .add("email", who + "@" + domain)
                .add("name", "Officer")
                .add("roles", Json.createArrayBuilder().add("viewer"))
                .build();
        agency.staff().post("/api/v1/invitations", body).expect(201);
        var link =
                new Letters(new CaughtMail(lantern.installation().caughtMail())).link(who + "@" + domain, INVITATION);
        var accepted = lantern.platform().post(link).expect(200);
        assertThat(accepted.body()).as("no password is asked for").contains("Sign in as you always do");
    }

    void byProvider(Page page, String address, String who) {
        page.navigate(console + "/");
        byProviderFrom(page, address, who);
    }

    void byProviderFrom(Page page, String address, String who) {
        name(page, address);
        page.waitForURL(url -> url.contains("/realms/foreign-"));
        page.locator("#username").fill(who);
        page.locator("#password").fill(ForeignProvider.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(url -> !url.contains("/realms/foreign-"));
    }

    void name(Page page, String address) {
        page.locator("#username").fill(address);
        page.locator("#kc-login").click();
    }

    void proceed(Page page) {
        page.waitForLoadState();
        var go = page.locator("main a:not(.languages a)");
        if (go.count() > 0 && page.url().contains("id.localhost")) {
            go.first().click();
        }
        page.waitForLoadState();
    }

    void enterIfAsked(Page page, String who) {
        if (page.url().contains("id.localhost")) {
            byProviderFrom(page, who + "@" + domain, who);
            page.waitForURL(console + "/**");
        }
        page.locator("h1, h2").first().waitFor();
    }

    /** The provider says who they are, and they are nowhere. */
    void isRefused(Chromium chromium, String who) {
        try (var visitor = chromium.visitor(1280)) {
            var page = visitor.page();
            byProvider(page, "somebody@" + domain, who);
            page.waitForLoadState();
            assertThat(page.url()).as(who).contains("id.localhost");
            page.navigate(console + "/");
            assertThat(page.url()).as(who).contains("id.localhost");
        }
    }
}
