package org.lantern.liberty.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.running.RunningLantern;

/**
 * A tab that is left open does everything a tab can do by itself, and its session ends; one that is used goes on, and ends too
 * (R3, R4, R13 of the door). With limits short enough for a test.
 */
record OpenTab(String console, String path, DemoAccount account) {
    static final Duration IDLE = Duration.ofSeconds(20);
    static final Duration ABSOLUTE = Duration.ofSeconds(75);

    private static final String RUN_OUT = "/signed-out/run-out";
    private static final int STEP_MILLIS = 5_000;

    /** Heartbeats, polls, the start page and style sheets, once a second: more than any page of ours asks for. */
    private static final String BUSY_BY_ITSELF = """
            () => {
                window.asked = 0;
                setInterval(() => {
                    Object.values(window.Vaadin.Flow.clients).filter(client => client.poll).forEach(client => client.poll());
                    fetch('/?v-r=heartbeat&v-uiId=0', {method: 'POST'});
                    fetch('/frame/lantern.css', {cache: 'no-store'});
                    fetch('/signed-out', {cache: 'no-store'});
                    fetch('/callback', {cache: 'no-store'});
                    window.asked++;
                }, 1000);
                return Object.values(window.Vaadin.Flow.clients).filter(client => client.poll).length;
            }
            """;

    static void outlivesNothing(RunningLantern lantern) {
        var auditor = lantern.accounts().of("riverton", "auditor");
        new OpenTab(origin(lantern, "console.localhost"), "/people", auditor).ends();
        new OpenTab(
                        origin(lantern, "vendor.localhost"),
                        "/agencies",
                        lantern.accounts().vendorOperator())
                .ends();
    }

    private static String origin(RunningLantern lantern, String host) {
        return lantern.site(host).base().toString();
    }

    private void ends() {
        try (var chromium = Chromium.start();
                var left = chromium.visitor(1280);
                var used = chromium.visitor(1280)) {
            signIn(used.page());
            var since = Instant.now();
            signIn(left.page());
            assertThat((int) left.page().evaluate(BUSY_BY_ITSELF))
                    .as("tabs that poll")
                    .isPositive();
            while (!left.page().url().contains(RUN_OUT) && age(since).compareTo(IDLE.multipliedBy(2)) < 0) {
                use(used.page());
            }
            assertThat(left.page().url()).contains(RUN_OUT);
            assertThat(left.look("run-out")).isEmpty();
            assertThat(used.page().url()).as("positive control").isEqualTo(console + path);
            left.page().getByText("Sign in again").click();
            SignIn.as(left.page(), account);
            assertThat(left.page().url()).as("where they were").isEqualTo(console + path);

            while (!used.page().url().contains(RUN_OUT) && age(since).compareTo(ABSOLUTE.plusSeconds(20)) < 0) {
                use(used.page());
            }
            assertThat(used.page().url()).contains(RUN_OUT);
            assertThat(age(since)).isGreaterThanOrEqualTo(ABSOLUTE.minusSeconds(2));
        }
    }

    private void signIn(Page page) {
        page.navigate(console + path);
        SignIn.as(page, account);
        page.waitForURL(console + path);
        page.locator("h1").waitFor();
    }

    private static void use(Page page) {
        page.waitForTimeout(STEP_MILLIS);
        page.reload();
    }

    private static Duration age(Instant since) {
        return Duration.between(since, Instant.now());
    }
}
