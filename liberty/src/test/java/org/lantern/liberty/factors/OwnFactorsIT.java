package org.lantern.liberty.factors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.liberty.browser.Buttons.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** A person sees, sets up and deletes their own factors from the console's page "Your log-in". */
class OwnFactorsIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final String OWN = "http://console.localhost:" + LANTERN.port() + "/your-log-in";
    private static final String FACTORS = "/api/v1/factors";
    private static final Chromium CHROMIUM = Chromium.start();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void a_person_sets_up_an_app_and_a_passkey_changes_their_mind_and_deletes_one() {
        var agency = NewAgency.inTrial(LANTERN, "Factor Police");
        var staff = agency.staff();
        try (var visitor = CHROMIUM.visitor(1280)) {
            var page = visitor.page();
            page.navigate(OWN);
            SignIn.as(page, agency.administrator());
            assertThat(page.locator("#factors")).containsText("Only your password");
            assertThat(visitor.look("own-factors-none")).isEmpty();

            press(page, "Set up an authenticator app");
            Steps.setUpApp(page);
            Steps.keepCodes(page);
            page.waitForURL(OWN);
            assertThat(page.getByText("It is set up").first()).isVisible();
            assertThat(items(page)).hasCount(2);
            assertThat(items(page).first()).containsText("My phone");
            assertThat(items(page).last()).containsText("12");

            press(page, "Set up a passkey");
            Steps.makePasskey(page, new Finger(page));
            page.waitForURL(OWN);
            assertThat(items(page)).hasCount(3);

            press(page, "Set up a passkey");
            page.locator("button[name=cancel-aia]").click();
            page.waitForURL(OWN);
            assertThat(page.getByText("nothing has changed").first()).isVisible();

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete: Office computer"))
                    .click();
            assertThat(page.locator("#kc-delete-text")).containsText("Office computer");
            page.locator("#kc-accept").click();
            page.waitForURL(OWN);
            assertThat(page.getByText("It is deleted").first()).isVisible();
            assertThat(items(page)).hasCount(2);
            assertThat(visitor.look("own-factors")).isEmpty();
            assertThat(visitor.mishaps()).isEmpty();

            assertThat(narrow(page)).isTrue();
            assertThat(visitor.look("own-factors")).isEmpty();
        }
        var kinds =
                staff.get(FACTORS).expect(200).object().getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(kinds).extracting(each -> each.getString("kind")).containsExactly("app", "recovery-codes");
        assertThat(kinds.getLast().getInt("left")).isEqualTo(12);
        var acts = staff.get("/api/v1/audit").expect(200).object().getJsonArray("items").stream()
                .map(entry -> entry.asJsonObject().getString("act"))
                .filter(act -> act.startsWith("factor-"))
                .toList();
        assertThat(acts)
                .containsExactlyInAnyOrderElementsOf(
                        List.of("factor-added", "factor-added", "factor-added", "factor-removed"));
    }

    /** On a phone's screen nothing of it has to be looked for sideways. */
    private static boolean narrow(Page page) {
        page.setViewportSize(390, 844);
        page.waitForTimeout(300);
        return (boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth");
    }

    private static Locator items(Page page) {
        return page.locator("#factors .log-ins > li");
    }
}
