package org.lantern.liberty.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.browser.Visitor;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.running.RunningLantern;

/**
 * A tab that is left open does everything a tab can do by itself, and its session ends; one that is used goes on, and ends too
 * (R3, R4, R13 of the door). With limits short enough for a test.
 */
record OpenTab(String address, DemoAccount account, Visitor left, Visitor used, Instant since) {
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
        try (var chromium = Chromium.start()) {
            var tabs = List.of(
                    open(
                            chromium,
                            lantern,
                            "console",
                            "/people",
                            lantern.accounts().of("riverton", "auditor")),
                    open(
                            chromium,
                            lantern,
                            "vendor",
                            "/agencies",
                            lantern.accounts().vendorOperator()));
            useAll(tabs, tab -> hasRunOut(tab.left), IDLE.multipliedBy(2));
            tabs.forEach(OpenTab::assertTheLeftOneEndedAlone);
            useAll(tabs, tab -> hasRunOut(tab.used), ABSOLUTE.plusSeconds(20));
            assertThat(tabs).allMatch(tab -> hasRunOut(tab.used));
        }
    }

    private static OpenTab open(
            Chromium chromium, RunningLantern lantern, String console, String path, DemoAccount account) {
        var address = lantern.site(console + ".localhost").base() + path;
        var tab = new OpenTab(address, account, chromium.visitor(1280), chromium.visitor(1280), Instant.now());
        tab.signIn(tab.used.page());
        tab.signIn(tab.left.page());
        assertThat((int) tab.left.page().evaluate(BUSY_BY_ITSELF))
                .as("tabs that poll")
                .isPositive();
        return tab;
    }

    /** Until all have come there, or each of them had the time to. */
    private static void useAll(List<OpenTab> tabs, Predicate<OpenTab> there, Duration patience) {
        while (!tabs.stream().allMatch(there)
                && tabs.stream().anyMatch(tab -> tab.age().compareTo(patience) < 0)) {
            tabs.getFirst().used.page().waitForTimeout(STEP_MILLIS);
            tabs.stream().filter(tab -> !hasRunOut(tab.used)).forEach(OpenTab::use);
        }
    }

    private void assertTheLeftOneEndedAlone() {
        assertThat(left.page().url()).contains(RUN_OUT);
        assertThat(left.look("run-out")).isEmpty();
        assertThat(used.page().url()).as("positive control").isEqualTo(address);
        left.page().getByText("Sign in again").click();
        SignIn.as(left.page(), account);
        assertThat(left.page().url()).as("where they were").isEqualTo(address);
    }

    private void use() {
        used.page().reload();
        if (hasRunOut(used)) {
            assertThat(age()).isGreaterThanOrEqualTo(ABSOLUTE.minusSeconds(2));
        }
    }

    private static boolean hasRunOut(Visitor visitor) {
        return visitor.page().url().contains(RUN_OUT);
    }

    private void signIn(Page page) {
        page.navigate(address);
        SignIn.as(page, account);
        page.waitForURL(address);
        page.locator("h1").waitFor();
    }

    private Duration age() {
        return Duration.between(since, Instant.now());
    }
}
