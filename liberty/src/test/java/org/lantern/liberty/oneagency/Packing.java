package org.lantern.liberty.oneagency;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.browser.Visitor;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.running.RunningLantern;

/** An administrator who has everything packed in the console, and takes the file. */
record Packing(RunningLantern lantern, DemoAccount administrator) {

    /** What axe found on the way. */
    List<String> into(Path file) {
        var findings = new ArrayList<String>();
        try (var chromium = Chromium.start();
                var desk = chromium.visitor(1280);
                var phone = chromium.visitor(390)) {
            var page = desk.page();
            page.navigate(console());
            SignIn.as(page, administrator);
            button(page, "Pack everything").click();
            assertThat(page.getByText("You are about to have everything packed").first())
                    .isVisible();
            button(page, "Confirm it is you").click();
            logInAgain(page);
            // Its own: there may be archives of other tests below it.
            page.getByText("It is being packed").first().waitFor();
            page.getByText("Packing everything")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            var take = page.getByText("Take the file").first();
            take.waitFor();
            findings.addAll(desk.look("takeout"));
            take.click();
            button(page, "Confirm it is you").click();
            logInAgain(page);
            var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Take the file"));
            link.waitFor();
            page.waitForDownload(link::click).saveAs(file);
            findings.addAll(seenOn(phone));
        }
        return findings;
    }

    private List<String> seenOn(Visitor phone) {
        phone.page().navigate(console());
        SignIn.as(phone.page(), administrator);
        phone.page().getByText("Pack everything").first().waitFor();
        return phone.look("takeout");
    }

    private void logInAgain(Page page) {
        page.locator("#password").waitFor();
        page.locator("#password").fill(administrator.password());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign In"))
                .first()
                .click();
        page.waitForURL(url -> url.contains("console.localhost") && !url.contains("/step-up"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    private String console() {
        return "http://console.localhost:" + lantern.port() + "/takeout";
    }
}
