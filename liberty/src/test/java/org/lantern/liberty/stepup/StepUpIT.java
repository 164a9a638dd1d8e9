package org.lantern.liberty.stepup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.browser.Visitor;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.http.StepUp;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** Who invites or makes an administrator, or takes the trail away, logs in for it: over the API and in Chromium. */
class StepUpIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final String INVITATIONS = "/api/v1/invitations";
    private static final String TRAIL = "/api/v1/audit/trail.jsonl";

    @Test
    void over_the_api_a_grant_is_for_one_person_one_agency_one_act_and_one_time() throws SQLException {
        var agency = NewAgency.takeIn(LANTERN, "Step Up Police");
        var staff = agency.staff();
        staff.post(INVITATIONS, person(agency, "analyst", "analyst")).expect(201);

        var second = person(agency, "second", "agency-administrator");
        var refused = staff.post(INVITATIONS, second).expect(403);
        assertThat(refused.object().getString("code")).isEqualTo("step-up-needed");
        assertThat(refused.object().getJsonObject("stepUp").getString("act")).isEqualTo("invite-administrator");
        assertThat(staff.get(INVITATIONS).object().getJsonArray("items"))
                .as("nothing was written")
                .hasSize(1);

        var grant = StepUp.grant(staff, refused);
        var third = person(agency, "third", "agency-administrator");
        assertNeeded("other content", staff.with("Step-Up-Grant", grant).post(INVITATIONS, third));
        assertNeeded("another act", staff.with("Step-Up-Grant", grant).get(TRAIL));
        assertNeeded(
                "another agency's",
                staff.with("Step-Up-Grant", elsewhere(refused)).post(INVITATIONS, second));
        assertNeeded("no number", staff.with("Step-Up-Grant", "mine").post(INVITATIONS, second));
        staff.with("Step-Up-Grant", grant).post(INVITATIONS, second).expect(201);

        var used = staff.post(INVITATIONS, third).expect(403);
        var late = StepUp.grant(staff, used);
        age(late);
        assertNeeded("too late", staff.with("Step-Up-Grant", late).post(INVITATIONS, third));
        assertNeeded("used", staff.with("Step-Up-Grant", grant).post(INVITATIONS, third));
        StepUp.confirmed(staff, site -> site.post(INVITATIONS, third)).expect(201);
        assertTheTrailIsTakenOnce(staff);
    }

    private static void assertTheTrailIsTakenOnce(Site staff) {
        var trailGrant = StepUp.grant(staff, staff.get(TRAIL).expect(403));
        var taking = staff.with("Step-Up-Grant", trailGrant);
        assertThat(taking.get(TRAIL).expect(200).body()).startsWith("{").contains("step-up-confirmed");
        assertNeeded("twice", taking.get(TRAIL));
        var exports = staff.get("/api/v1/audit?act=audit-exported").expect(200).object();
        assertThat(exports.getJsonArray("items")).hasSize(1);
    }

    @Test
    void in_the_console_the_person_logs_in_once_more_and_the_act_goes_on() {
        var agency = NewAgency.takeIn(LANTERN, "Confirming Police");
        agency.staff().post(INVITATIONS, person(agency, "robin", "analyst")).expect(201);
        var findings = new java.util.ArrayList<String>();
        try (var chromium = Chromium.start();
                var administrator = chromium.visitor(1280);
                var phone = chromium.visitor(390)) {
            var page = administrator.page();
            page.navigate(console("/people"));
            SignIn.as(page, agency.administrator());
            fillInvitation(page, "second@" + agency.slug() + ".example");
            findings.addAll(administrator.look("stepup-dialog"));
            button(page, "Confirm it is you").click();
            giveBack(page);
            assertThat(page.getByText("was not confirmed").first()).isVisible();
            assertThat(page.getByLabel("Work e-mail").inputValue()).isEqualTo("second@" + agency.slug() + ".example");
            findings.addAll(administrator.look("stepup-not-confirmed"));

            button(page, "Send invitation").click();
            button(page, "Confirm it is you").click();
            logInAgain(page, agency.administrator());
            assertThat(page.getByText("is on its way").first()).isVisible();
            findings.addAll(administrator.look("stepup-done"));
            assertThat(agency.staff().get(INVITATIONS).object().getJsonArray("items"))
                    .hasSize(2);

            takeTrail(administrator, agency.administrator());
            phone.page().navigate(console("/people"));
            SignIn.as(phone.page(), agency.administrator());
            fillInvitation(phone.page(), "third@" + agency.slug() + ".example");
            findings.addAll(phone.look("stepup-dialog"));
        }
        assertThat(findings).isEmpty();
    }

    /** The person thinks better of it: goes back from the log-in without having logged in. */
    private static void giveBack(Page page) {
        page.locator("#password").waitFor();
        page.navigate(console("/step-up/callback?error=access_denied"));
        page.waitForURL(url -> url.endsWith("/people"));
    }

    private static void takeTrail(Visitor administrator, DemoAccount account) {
        var page = administrator.page();
        page.navigate(console("/audit"));
        button(page, "Download the trail").click();
        button(page, "Confirm it is you").click();
        logInAgain(page, account);
        var link = page.getByRole(AriaRole.DIALOG).getByText("Download the trail");
        link.waitFor();
        administrator.look("stepup-trail");
        var download = page.waitForDownload(link::click);
        assertThat(download.suggestedFilename()).isEqualTo("trail.jsonl");
    }

    private static void fillInvitation(Page page, String address) {
        button(page, "Invite a colleague").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Sam Rivera");
        page.getByLabel("Work e-mail").fill(address);
        page.getByText("Agency administrator").last().click();
        button(page, "Send invitation").click();
        assertThat(page.getByText("You are about to invite Sam Rivera").first()).isVisible();
    }

    private static void logInAgain(Page page, DemoAccount account) {
        page.locator("#password").waitFor();
        page.locator("#password").fill(account.password());
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

    private static void assertNeeded(String what, Reply reply) {
        assertThat(reply.status()).as(what).isEqualTo(403);
        assertThat(reply.object().getString("code")).as(what).isEqualTo("step-up-needed");
    }

    /** A grant with the same act, object and content, of another agency's administrator. */
    private static String elsewhere(Reply refused) {
        return StepUp.grant(LANTERN.agency("riverton").as(LANTERN.token("riverton", "agency-administrator")), refused);
    }

    private static JsonObject person(NewAgency agency, String name, String role) {
        return Json.createObjectBuilder()
                .add("email", name + "@" + agency.slug() + ".example")
                .add("name", name)
                .add("roles", Json.createArrayBuilder(List.of(role)))
                .build();
    }

    private static void age(String grant) throws SQLException {
        try (var connection =
                        Account.superuser(LANTERN.installation(), "lantern").open();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update lantern.step_up_grant set created_at = created_at - interval '5 minutes' where id = '"
                                    + grant + "'"))
                    .isEqualTo(1);
        }
    }

    private static String console(String path) {
        return "http://console.localhost:" + LANTERN.port() + path;
    }
}
