package org.lantern.liberty.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.liberty.browser.Buttons.named;
import static org.lantern.liberty.browser.Buttons.press;
import static org.lantern.liberty.running.Soon.SOON;
import static org.lantern.liberty.running.Soon.soon;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.browser.Visitor;
import org.lantern.liberty.command.agency.AgencyCommand;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.running.Letters;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;
import picocli.CommandLine;

/** An agency of its own is suspended and resumed, and looked at from every side before, during and after. */
class SuspensionIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final String NAME = "Stillwater Police";
    private static final String REASON = "The bill of May is not paid. <b>Call us.</b>";
    private static final String CONSOLE = "http://console.localhost:" + LANTERN.port() + "/";
    private static final String VENDOR = "http://vendor.localhost:" + LANTERN.port() + "/";
    private static final Pattern INVITATION = Pattern.compile("/invitations/[A-Za-z0-9_-]{64}");
    private static final Pattern THEME = Pattern.compile("/theme-[a-f0-9]+\\.css");
    private static final List<String> PAGES =
            List.of("/", "/crime-map", "/contact", "/es", "/no/such/page", "/preview/x/", "/robots.txt");
    private static final List<String> PUBLIC = List.of(
            "/api/v1/incidents",
            "/api/v1/incidents.csv",
            "/api/v1/crime-map/tiles/0/0/0.mvt",
            "/api/v1/portal",
            "/api/v1/no-such-thing");
    private static final Chromium CHROMIUM = Chromium.start();

    @AfterAll
    static void everybodyLeaves() {
        CHROMIUM.close();
    }

    @Test
    void while_it_is_suspended_only_the_numbers_to_call_are_left_and_then_all_is_as_before() {
        var agency = NewAgency.takeIn(LANTERN, NAME);
        var doors = Doors.of(LANTERN, agency);
        var staff = agency.staff();
        var invitation = invite(agency, staff);
        var chief = CHROMIUM.visitor(1280);
        chief.page().navigate(CONSOLE);
        SignIn.as(chief.page(), agency.administrator());
        assertOpen(doors, staff);
        assertThat(seen(chief)).as("before").contains(NAME).doesNotContain("is suspended");
        assertThat(LANTERN.platform().get(invitation).status()).as("before").isEqualTo(200);
        doors.askForWork();
        soon("work is done", () -> !doors.hasWork());

        assertThat(doors.suspend(REASON).expect(200).object().getString("state"))
                .isEqualTo("suspended");
        soon("the portal is paused", () -> doors.page("/").status() == 503);
        soon("tokens are refused", () -> staff.get("/api/v1/members").status() == 403);
        assertClosed(doors, staff);
        assertResidentReadsWhomToCall(agency);
        assertThat(seen(chief))
                .contains(NAME + " is suspended", REASON, "administrators can ask")
                .doesNotContain("Audit");
        assertThat(chief.look("console-suspended")).isEmpty();
        assertThat(LANTERN.platform().get(invitation).status()).isEqualTo(409);
        assertThat(LANTERN.platform().post(invitation).expect(409).body()).contains("not used up");
        doors.askForWork();
        assertThat(Waiting.until(SOON, () -> !doors.hasWork())).as("work waits").isFalse();

        assertThat(doors.suspend(REASON).status()).as("once more").isEqualTo(200);
        assertThat(doors.suspend("Another").status()).as("another reason").isEqualTo(409);

        assertThat(doors.resume().expect(200).object().getString("state")).isEqualTo("live");
        soon("the portal is open", () -> doors.page("/").status() == 200);
        soon("tokens work", () -> staff.get("/api/v1/members").status() == 200);
        soon("work is done", () -> !doors.hasWork());
        assertOpen(doors, staff);
        assertThat(doors.resume().status()).as("once more").isEqualTo(200);
        assertThat(seen(chief)).as("after").contains(NAME).doesNotContain("is suspended");
        assertThat(LANTERN.platform().post(invitation).status()).as("after").isEqualTo(200);
        assertTrail(staff);
        assertThat(chief.mishaps()).isEmpty();
    }

    @Test
    void an_operator_does_it_in_the_console_with_a_reason_and_a_confirmation() {
        var doors = Doors.of(LANTERN, NewAgency.takeIn(LANTERN, "Quiet Harbor Police"));
        try (var operator = CHROMIUM.visitor(1280)) {
            Page page = operator.page();
            page.navigate(VENDOR);
            SignIn.as(page, LANTERN.accounts().vendorOperator());
            page.navigate(VENDOR + "agencies/provisioning/" + doors.id());
            press(page, "Suspend");
            page.getByText("residents see only").waitFor();
            assertThat(operator.look("vendor-suspend")).isEmpty();
            page.getByRole(AriaRole.BUTTON, named("Suspend")).last().click();
            page.getByText("Write down why").waitFor();
            page.getByLabel("Reason").fill(REASON);
            page.getByRole(AriaRole.BUTTON, named("Suspend")).last().click();
            page.getByText(REASON).first().waitFor();
            soon("the portal is paused", () -> doors.page("/").status() == 503);
            assertThat(operator.look("vendor-suspended")).isEmpty();
            press(page, "Resume");
            page.getByText("open again").first().waitFor();
            page.getByRole(AriaRole.BUTTON, named("Resume")).last().click();
            page.getByRole(AriaRole.BUTTON, named("Suspend")).waitFor();
            soon("the portal is open", () -> doors.page("/").status() == 200);
            assertThat(operator.mishaps()).isEmpty();
        }
    }

    @Test
    void the_command_line_does_it_too() {
        var doors = Doors.of(LANTERN, NewAgency.takeIn(LANTERN, "Lone Pine Police"));
        var slug = doors.agency().slug();
        assertThat(agency("suspend", slug)).as("without a reason").isNotZero();
        assertThat(agency("suspend", slug, "--reason", REASON)).isZero();
        soon("the portal is paused", () -> doors.page("/").status() == 503);
        assertThat(agency("suspend", slug, "--reason", "Another")).isNotZero();
        assertThat(agency("resume", slug)).isZero();
        soon("the portal is open", () -> doors.page("/").status() == 200);
        assertThat(agency("resume", "no-such-agency")).isNotZero();
    }

    private static void assertOpen(Doors doors, Site staff) {
        assertThat(doors.page("/").expect(200).body()).contains(NAME).doesNotContain("paused");
        assertThat(doors.page("/crime-map").status()).isEqualTo(200);
        assertThat(doors.agency().portal().get("/api/v1/portal").status()).isEqualTo(200);
        assertThat(staff.get("/api/v1/members").status()).isEqualTo(200);
        assertThat(doors.isListed()).isTrue();
    }

    private static void assertClosed(Doors doors, Site staff) {
        for (String path : PAGES) {
            Reply page = doors.page(path);
            assertThat(page.status()).as(path).isEqualTo(503);
            assertThat(page.body()).as(path).contains(NAME, "tel:911").containsAnyOf("is paused", "en pausa");
            assertThat(page.body()).as(path).doesNotContain("<nav class=\"site-nav\"", "<script");
            assertThat(page.header("Cache-Control")).as(path).isEqualTo("no-store");
            assertThat(page.header("Retry-After")).as(path).isEmpty();
        }
        var theme = THEME.matcher(doors.page("/").body());
        assertThat(theme.find()).isTrue();
        assertThat(doors.page(theme.group()).status()).as("its colours").isEqualTo(200);
        for (String path : PUBLIC) {
            assertProblem(doors.agency().portal().get(path), 503, "suspended");
        }
        assertProblem(staff.get("/api/v1/members"), 403, "agency-suspended");
        assertProblem(
                staff.post("/api/v1/invitations", Json.createObjectBuilder().build()), 403, "agency-suspended");
        assertProblem(doors.agency().staff().get("/api/v1/imports"), 403, "agency-suspended");
        assertThat(staff.get("/api/v1/audit").object().getString("detail")).contains(REASON);
        assertProblem(doors.agency().portal().as("nonsense").get("/api/v1/members"), 401, "invalid-token");
        var neighbour = LANTERN.token("riverton", "agency-administrator");
        assertProblem(doors.agency().portal().as(neighbour).get("/api/v1/members"), 404, "not-found");
        assertThat(LANTERN.agency("riverton")
                        .as(neighbour)
                        .get("/api/v1/members")
                        .status())
                .as("another agency goes on")
                .isEqualTo(200);
        assertThat(LANTERN.agency("riverton").get("/api/v1/incidents?limit=1").status())
                .isEqualTo(200);
        assertThat(doors.isListed()).isFalse();
    }

    private static void assertResidentReadsWhomToCall(NewAgency agency) {
        try (var resident = CHROMIUM.visitor(390)) {
            resident.page().navigate(agency.portal().base() + "/crime-map");
            assertThat(resident.page().locator("h1").innerText()).isEqualTo("This portal is paused");
            assertThat(resident.page().locator("a[href='tel:911']").isVisible()).isTrue();
            assertThat(resident.look("portal-paused")).isEmpty();
            assertThat(resident.mishaps()).isEmpty();
            assertThat(resident.cookies()).isZero();
        }
    }

    private static void assertProblem(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.request()).isEqualTo(status);
        assertThat(reply.object().getString("code")).as(reply.request()).isEqualTo(code);
    }

    private static void assertTrail(Site staff) {
        var acts = staff.get("/api/v1/audit").expect(200).object().getJsonArray("items").stream()
                .map(entry -> entry.asJsonObject())
                .filter(entry -> entry.getString("act").matches("agency-(suspended|resumed)"))
                .toList();
        assertThat(acts)
                .extracting(entry -> entry.getString("act"))
                .containsExactly("agency-resumed", "agency-suspended");
        assertThat(acts).allMatch(entry -> entry.getString("issuer").endsWith("/realms/vendor"));
    }

    private static String invite(NewAgency agency, Site staff) {
        var address = "colleague@" + agency.slug() + ".example";
        staff.post(
                        "/api/v1/invitations",
                        Json.createObjectBuilder()
                                .add("email", address)
                                .add("name", "Sam Lee")
                                .add("roles", Json.createArrayBuilder().add("viewer"))
                                .build())
                .expect(201);
        return new Letters(new CaughtMail(LANTERN.installation().caughtMail())).link(address, INVITATION);
    }

    private static String seen(Visitor visitor) {
        visitor.page().navigate(CONSOLE);
        visitor.page().locator("h1, h2").first().waitFor();
        return visitor.page().locator("body").innerText();
    }

    private static int agency(String... arguments) {
        return new CommandLine(new AgencyCommand()).execute(arguments);
    }
}
