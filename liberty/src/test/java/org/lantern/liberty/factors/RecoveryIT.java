package org.lantern.liberty.factors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.liberty.browser.Buttons.press;
import static org.lantern.liberty.running.Soon.soon;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.browser.Visitor;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.demo.LogIns;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.http.StepUp;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.running.Letters;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** A lost device of somebody who works for two agencies, and a locked log-in: over the API, by mail and in Chromium. */
class RecoveryIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final Pattern LINK = Pattern.compile("/lost-device/[A-Za-z0-9_-]{64}");
    private static final Letters LETTERS =
            new Letters(new CaughtMail(LANTERN.installation().caughtMail()));
    private static final Chromium CHROMIUM = Chromium.start();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void a_lost_device_takes_every_agencys_word_and_the_persons_own() {
        var one = NewAgency.inTrial(LANTERN, "Lost Device Police");
        var other = NewAgency.inTrial(LANTERN, "Other Device Police");
        var person = person(one, "robin");
        other.invite(person.username(), "viewer");
        other.accept(person.username());
        var account = account(person).mustDo("CONFIGURE_TOTP");
        try (var visitor = CHROMIUM.visitor(390)) {
            account.logIn(visitor.page());
            Steps.setUpApp(visitor.page());
            Steps.keepCodes(visitor.page());
            assertThat(account.has()).containsExactly("password", "otp", "recovery-authn-codes");

            var first = vouch(one, person, Optional.empty());
            visitor.page().navigate("http://localhost:" + LANTERN.port() + first);
            visitor.page().navigate("http://localhost:" + LANTERN.port() + first);
            assertThat(visitor.look("lost-device")).isEmpty();
            assertThat(account.has()).as("looking is nothing").contains("otp");
            press(visitor.page(), "Yes, I have lost it");
            assertThat(visitor.page().getByText("has to vouch too")).isVisible();
            assertThat(visitor.page().locator("main").innerText()).doesNotContain("Other Device Police");
            assertThat(visitor.look("lost-device-waiting")).isEmpty();
            assertThat(account.has()).as("no agency alone").contains("otp");

            var second = vouch(other, person, Optional.of(first));
            LANTERN.platform().get(second).expect(200);
            LANTERN.platform().post(second).expect(200);
            assertThat(account.has()).containsExactly("password");
            LANTERN.platform().post(second).expect(404);
            LANTERN.platform().post(first).expect(404);
            LETTERS.link(person.username(), Pattern.compile("no longer count, and you are signed out everywhere"));

            visitor.page().context().clearCookies();
            account.logIn(visitor.page());
            visitor.page().locator("#kc-totp-secret-key").waitFor();
        }
        assertThat(acts(one, "lost-device"))
                .as("the same at both")
                .isEqualTo(acts(other, "lost-device"))
                .containsExactlyInAnyOrder("lost-device-vouched", "lost-device-confirmed");
    }

    @Test
    void nobody_vouches_for_themselves_and_the_vendor_does_for_an_administrator() {
        var agency = NewAgency.inTrial(LANTERN, "Last Chief Police");
        var chief = agency.administrator().username();
        agency.staff()
                .post("/api/v1/members/" + id(agency, chief) + "/lost-device")
                .expect(409);
        var vendor = agency.vendor();
        var there = "/api/v1/agencies/" + agency.slug() + "/lost-device";
        vendor.post(
                        there,
                        Json.createObjectBuilder()
                                .add("email", "nobody@nowhere.example")
                                .build())
                .expect(409);
        try (var operator = CHROMIUM.visitor(390)) {
            vouch(operator, agency);
        }
        var entry = agency.staff()
                .get("/api/v1/audit?act=lost-device-vouched")
                .expect(200)
                .object()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(entry.toString()).contains("/realms/vendor");
        LANTERN.platform().post(LETTERS.link(chief, LINK)).expect(200);
    }

    private static void vouch(Visitor operator, NewAgency agency) {
        var page = operator.page();
        var id = agency.vendor()
                .get("/api/v1/agencies/" + agency.slug())
                .expect(200)
                .object()
                .getString("id");
        page.navigate("http://vendor.localhost:" + LANTERN.port() + "/agencies/provisioning/" + id);
        SignIn.as(page, LANTERN.accounts().vendorOperator());
        press(page, "Lost device");
        page.getByLabel("The administrator").fill(agency.administrator().username());
        assertThat(operator.look("vendor-vouch")).isEmpty();
        press(page, "Vouch and send the link");
        assertThat(page.getByText("A link is on its way").first()).isVisible();
    }

    @Test
    void a_locked_log_in_is_seen_and_released() {
        var agency = NewAgency.inTrial(LANTERN, "Locked Police");
        var person = person(agency, "robin");
        var staff = agency.staff();
        var account = account(person);
        lock(account);
        soon("it is seen", () -> !lockOuts(staff).isEmpty());
        assertThat(lockOuts(staff)).singleElement().satisfies(locked -> {
            assertThat(locked.getString("name")).isEqualTo("Jo Reyes");
            assertThat(locked.getString("until")).isNotBlank();
        });
        try (var chief = CHROMIUM.visitor(1280);
                var phone = CHROMIUM.visitor(390)) {
            var people = "http://console.localhost:" + LANTERN.port() + "/people";
            phone.page().navigate(people);
            SignIn.as(phone.page(), agency.administrator());
            phone.page().locator("#lock-outs").waitFor();
            assertThat(phone.look("locked-out")).isEmpty();
            var page = chief.page();
            page.navigate(people);
            SignIn.as(page, agency.administrator());
            assertThat(page.locator("#lock-outs")).containsText("Jo Reyes");
            assertThat(chief.look("locked-out")).isEmpty();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Release: Jo Reyes"))
                    .click();
            assertThat(page.getByText("can log in again").first()).isVisible();
            assertThat(page.locator("#lock-outs")).not().isVisible();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lost device: Jo Reyes"))
                    .click();
            assertThat(page.getByText("You vouch that you have spoken").first()).isVisible();
            assertThat(chief.look("lost-device-vouch")).isEmpty();
            press(page, "Confirm it is you");
            page.locator("#password").fill(agency.administrator().password());
            page.locator("#kc-login").click();
            assertThat(page.getByText("gets a mail at " + person.username()).first())
                    .isVisible();
        }
        assertThat(account.byPasswordAlone()).isEqualTo(200);
        staff.delete("/api/v1/members/" + id(agency, person.username()) + "/lock-out")
                .expect(409);
        assertThat(acts(agency, "lock-out")).containsExactly("lock-out-released");
    }

    private static void lock(Account account) {
        for (int i = 0; i < 12; i++) {
            assertThat(account.by("wrong " + i)).isNotEqualTo(200);
        }
    }

    private static List<JsonObject> lockOuts(Site staff) {
        return staff.get("/api/v1/members/lock-outs")
                .expect(200)
                .object()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    /** The way of the link that came of it. */
    private static String vouch(NewAgency agency, DemoAccount person, Optional<String> earlier) {
        var path = "/api/v1/members/" + id(agency, person.username()) + "/lost-device";
        agency.staff().post(path).expect(403);
        StepUp.confirmed(agency.staff(), staff -> staff.post(path)).expect(202);
        return LETTERS.linkAfter(earlier, person.username(), LINK);
    }

    private static DemoAccount person(NewAgency agency, String name) {
        var person =
                new DemoAccount("viewer", agency.slug(), name + "@" + agency.slug() + ".example", Account.PASSWORD);
        agency.invite(person.username(), "viewer");
        agency.accept(person.username());
        new LogIns(
                        LANTERN.installation().ports().identity(),
                        LANTERN.installation().secrets())
                .setPassword(person);
        return person;
    }

    private static Account account(DemoAccount person) {
        Account.knowClient(LANTERN, "agency");
        var id = LANTERN.keycloakAdministrator()
                .get("/admin/realms/agency/users?exact=true&username=" + person.username())
                .expect(200)
                .array()
                .getJsonObject(0)
                .getString("id");
        return new Account(LANTERN, "agency", id, person.username());
    }

    private static String id(NewAgency agency, String address) {
        return agency
                .staff()
                .get("/api/v1/members")
                .expect(200)
                .object()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(member -> member.getString("email").equals(address))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static List<String> acts(NewAgency agency, String prefix) {
        return agency.staff().get("/api/v1/audit").expect(200).object().getJsonArray("items").stream()
                .map(entry -> entry.asJsonObject().getString("act"))
                .filter(act -> act.startsWith(prefix))
                .toList();
    }
}
