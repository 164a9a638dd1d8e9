package org.lantern.liberty.golive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.liberty.browser.Buttons.named;
import static org.lantern.liberty.browser.Buttons.press;
import static org.lantern.liberty.running.Soon.soon;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.command.agency.AgencyCommand;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.running.Letters;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;
import picocli.CommandLine;

/** From trial to live in both consoles and on the command line. */
class GoLiveConsoleIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final String CONSOLE = "http://console.localhost:" + LANTERN.port() + "/";
    private static final String VENDOR = "http://vendor.localhost:" + LANTERN.port() + "/";
    private static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}(?=\\s)");
    private static final String NAME =
            "Windmill Police " + UUID.randomUUID().toString().substring(0, 8);
    private static final Chromium CHROMIUM = Chromium.start();

    @AfterAll
    static void everybodyLeaves() {
        CHROMIUM.close();
    }

    @Test
    void the_console_leads_there_and_residents_see_it() {
        var agency = NewAgency.inTrial(LANTERN, NAME);
        agency.deputize();
        agency.publishContact();
        agency.declineMap();
        try (var operator = CHROMIUM.visitor(1280)) {
            Page page = operator.page();
            page.navigate(VENDOR);
            SignIn.as(page, LANTERN.accounts().vendorOperator());
            page.getByText(NAME).first().waitFor();
            assertThat(operator.look("vendor-agencies")).isEmpty();
            page.getByText(NAME).first().click();
            press(page, "Verify");
            var dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.BUTTON).getByText("Verify").click();
            page.getByText("Write how it was verified").first().waitFor();
            dialog.getByLabel("Note").fill("Called the county's switchboard.");
            dialog.getByRole(AriaRole.BUTTON).getByText("Verify").click();
            page.getByText("Called the county's switchboard.").first().waitFor();
            assertThat(operator.look("vendor-agency-verified")).isEmpty();
            assertThat(operator.mishaps()).isEmpty();
        }
        for (var width : new int[] {390, 1280}) {
            try (var chief = CHROMIUM.visitor(width)) {
                chief.page().navigate(CONSOLE);
                SignIn.as(chief.page(), agency.administrator());
                chief.page().getByText("Mail arrives").first().waitFor();
                assertThat(chief.look("console-trial")).isEmpty();
                assertThat(chief.mishaps()).isEmpty();
            }
        }
        try (var chief = CHROMIUM.visitor(1280)) {
            Page page = chief.page();
            page.navigate(CONSOLE + "go-live");
            SignIn.as(page, agency.administrator());
            press(page, "Make a preview link");
            page.getByText("shown this once").waitFor();
            assertThat(chief.look("console-preview-link")).isEmpty();
            page.getByRole(AriaRole.BUTTON, named("Done")).click();
            press(page, "Go live");
            page.getByText("Not yet. Missing: Mail arrives").first().waitFor();
            press(page, "Send me a test mail");
            page.getByLabel("Code from the mail")
                    .fill(letters().link(agency.administrator().username(), CODE));
            press(page, "Confirm the code");
            page.getByText("This was proved").first().waitFor();
            assertThat(chief.look("console-go-live-ready")).isEmpty();
            press(page, "Go live");
            page.getByText("no way back to the trial").waitFor();
            page.getByRole(AriaRole.BUTTON, named("Go live")).last().click();
            page.getByText("The portal is open to everybody").first().waitFor();
            soon("the portal is open", () -> agency.portal().get("/").ok());
            assertThat(chief.look("console-live")).isEmpty();
            assertThat(chief.mishaps()).isEmpty();
        }
    }

    @Test
    void the_command_line_verifies_and_opens_only_where_it_may() {
        var agency = NewAgency.inTrial(LANTERN, "Cedar Fork Police");
        assertThat(agency("verify", agency.slug())).as("without a note").isNotZero();
        assertThat(agency("verify", agency.slug(), "--note", "Called the county.", "--method", "call"))
                .isZero();
        assertThat(agency("verify", agency.slug(), "--note", "Again"))
                .as("once")
                .isNotZero();
        assertThat(agency("show", agency.slug())).isZero();
        assertThat(agency("go-live", agency.slug()))
                .as("it has no demo administrator")
                .isNotZero();
        assertThat(agency("go-live", "riverton")).as("live already").isZero();
    }

    private static Letters letters() {
        return new Letters(new CaughtMail(LANTERN.installation().caughtMail()));
    }

    private static int agency(String... arguments) {
        return new CommandLine(new AgencyCommand()).execute(arguments);
    }
}
