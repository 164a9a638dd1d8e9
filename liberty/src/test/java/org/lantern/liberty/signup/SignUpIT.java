package org.lantern.liberty.signup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.Hands;
import org.lantern.liberty.browser.SignUpPages;
import org.lantern.liberty.browser.Visitor;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.mail.Letter;
import org.lantern.liberty.running.Letters;
import org.lantern.liberty.running.RunningLantern;

/** The sign-up at a phone's width and without scripts, with axe on every page. */
class SignUpIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final Pattern RESUME = Pattern.compile("http://localhost:\\d+(/es)?/apply/[A-Za-z0-9_-]{43}");

    private final String slug = "up-" + UUID.randomUUID().toString().substring(0, 8);
    private final String email = "chief@" + slug + ".example";
    private final CaughtMail caught = new CaughtMail(LANTERN.installation().caughtMail());
    private final Letters letters = new Letters(caught);
    private final List<String> findings = new ArrayList<>();

    @Test
    void the_whole_way_without_scripts_and_on_to_question_answer_and_decision() throws IOException {
        try (var chromium = Chromium.start();
                var applicant = chromium.visitorWithoutScripts(390)) {
            Page page = applicant.page();
            begin(applicant, "");
            new SignUpPages(page, new Hands.Pointer(), name -> look(applicant, "signup-" + name))
                    .fillIn(new SignUpPages.Who(
                            "Quiet Harbor Police", slug, email, boundary(), () -> letters.code(email)));
            assertThat(page.locator("h1")).hasText("We have your application");
            look(applicant, "signup-status-submitted");
            String id = page.url().replaceAll(".*/", "");
            Site vendor = LANTERN.platform().as(LANTERN.token(LANTERN.accounts().vendorOperator()));
            var details = vendor.get("/api/v1/applications/" + id + "/details")
                    .expect(200)
                    .object();
            assertThat(details.getBoolean("emailConfirmed")).isTrue();
            assertThat(details.getJsonObject("application").getString("ori")).isEqualTo("PA0510000");
            assertThat(details.getJsonObject("application")
                            .getJsonObject("terms")
                            .getString("sha256"))
                    .hasSize(64);
            vendor.post("/api/v1/applications/" + id + "/ask", said("question", "Which bank of the river?"))
                    .expect(200);
            page.reload();
            look(applicant, "signup-status-asked");
            page.locator("#answer").fill("Both banks");
            page.locator("main form button").click();
            assertThat(page.locator("h1")).hasText("We have your application");
            vendor.post("/api/v1/applications/" + id + "/reject", said("reason", "This is a trial of ours."))
                    .expect(200);
            page.reload();
            look(applicant, "signup-status-rejected");
            assertThat(page.locator("main")).containsText("This is a trial of ours.");
            letters.link(email, Pattern.compile("This is a trial of ours\\."));
            assertThat(mine()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(SignUpIT::leadsOnlyToThePlatform);
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void in_spanish_stopped_and_gone_on_with_by_the_mailed_link_in_another_browser() {
        String link;
        try (var chromium = Chromium.start()) {
            try (var applicant = chromium.visitorWithoutScripts(390)) {
                Page page = applicant.page();
                begin(applicant, "/es");
                page.locator(".task a").nth(3).click();
                fill(page, "#administratorName", "Álex Morgan");
                fill(page, "#administratorEmail", email);
                fill(page, "#code", "12");
                assertThat(page.locator("#flaws")).containsText("Intentos que quedan: 4");
                look(applicant, "signup-es-wrong-code");
                fill(page, "#code", letters.code(email));
                assertThat(page.locator(".task-completed")).hasCount(1);
                look(applicant, "signup-es-tasks");
                link = letters.link(email, RESUME);
            }
            try (var elsewhere = chromium.visitorWithoutScripts(1280)) {
                Page page = elsewhere.page();
                page.navigate(link);
                assertThat(page.locator("html")).hasAttribute("lang", "es");
                assertThat(page.locator(".task-completed")).hasCount(1);
                page.navigate(link + "/administrator");
                assertThat(page.locator("#administratorName")).hasValue("Álex Morgan");
                look(elsewhere, "signup-es-administrator");
                page.navigate(link + "/delete");
                look(elsewhere, "signup-es-delete");
                page.locator("main form button").click();
                look(elsewhere, "signup-es-deleted");
                assertThat(page.navigate(link).status()).isEqualTo(404);
                look(elsewhere, "signup-es-gone");
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void a_bad_boundary_stays_as_typed_and_county_and_circle_are_shown_on_a_map() {
        try (var chromium = Chromium.start();
                var applicant = chromium.visitorWithoutScripts(390)) {
            Page page = applicant.page();
            begin(applicant, "");
            String base = page.url();
            page.navigate(base + "/country");
            page.locator("#country").selectOption("US");
            next(page);
            page.navigate(base + "/state");
            page.locator("#region").selectOption("PA");
            next(page);
            page.navigate(base + "/area");
            page.locator("#way-geojson").check();
            next(page);
            String bad = "{\"type\":\"Polygon\",\"coordinates\":[[[-75,40],[-74.9,40],[-74.9,40.1]]]}";
            page.locator("summary").click();
            fill(page, "#jurisdiction", bad);
            assertThat(page.locator("#flaws")).isVisible();
            assertThat(page.locator("#jurisdiction")).hasValue(bad);
            look(applicant, "signup-area-flawed");
            page.locator(".other-way").click();
            page.locator("#way-county").check();
            next(page);
            look(applicant, "signup-area-county");
            page.locator("#county").selectOption("42101");
            next(page);
            assertThat(page.locator(".area-shape")).hasCount(1);
            assertThat(page.locator(".area-numbers")).containsText("km²");
            look(applicant, "signup-area-map-county");
            page.navigate(base);
            page.locator(".task a").last().click();
            page.locator(".answer-change a[href$='/country?change=yes']").click();
            assertThat(page.locator("#country")).hasValue("US");
            page.navigate(base + "/area");
            page.locator("#way-circle").check();
            next(page);
            fill(page, "#radius", "far");
            assertThat(page.locator("#flaws li")).hasCount(3);
            look(applicant, "signup-area-circle-flawed");
            page.locator("#center").selectOption("42101");
            fill(page, "#radius", "3");
            look(applicant, "signup-area-map-circle");
            page.navigate(base + "/ori");
            fill(page, "#ori", "NJ0510000");
            assertThat(page.locator("#flaws")).containsText("begins with PA");
            look(applicant, "signup-ori-flawed");
            page.navigate(base + "/address");
            fill(page, "#slug", "r1vert0n");
            assertThat(page.locator("#flaws")).containsText("riverton");
            look(applicant, "signup-address-flawed");
            page.navigate("http://localhost:" + LANTERN.port() + "/terms");
            look(applicant, "signup-terms");
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void the_secret_in_the_address_is_told_to_nobody() {
        Site platform = LANTERN.platform();
        var begun = platform.post("/apply").expect(303);
        var shown = platform.get(begun.header("Location")).expect(200);
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(shown.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(shown.body()).contains("name=\"robots\" content=\"noindex\"");
        platform.get("/apply/" + "A".repeat(43)).expect(404);
        LANTERN.agency("riverton").get(begun.header("Location")).expect(404);
        platform.post(begun.header("Location") + "/delete").expect(200);
        platform.get(begun.header("Location")).expect(404);
    }

    private void begin(Visitor applicant, String language) {
        Page page = applicant.page();
        page.navigate("http://localhost:" + LANTERN.port() + language + "/apply");
        look(applicant, "signup-start" + language.replace('/', '-'));
        page.locator(".signup-go").click();
        page.locator(".tasks").waitFor();
    }

    private static void fill(Page page, String field, String text) {
        page.locator(field).fill(text);
        next(page);
    }

    /** By the keyboard: without scripts, an opened part keeps the page from ever being still enough for a pointer. */
    private static void next(Page page) {
        page.locator("main form .signup-act button").first().press("Enter");
    }

    private void look(Visitor visitor, String name) {
        findings.addAll(visitor.look(name));
        findings.addAll(visitor.mishaps());
    }

    private List<Letter> mine() {
        return caught.all().stream().filter(letter -> letter.to().equals(email)).toList();
    }

    private static void leadsOnlyToThePlatform(Letter letter) {
        assertThat(Pattern.compile("https?://[^/\\s]+")
                        .matcher(letter.text())
                        .results()
                        .map(found -> found.group()))
                .allMatch(origin -> origin.equals("http://localhost:" + LANTERN.port()));
    }

    private static jakarta.json.JsonObject said(String field, String words) {
        return Json.createObjectBuilder().add(field, words).build();
    }

    private static Path boundary() throws IOException {
        return Files.writeString(
                Files.createTempFile("harbor", ".geojson"),
                City.named("riverton").jurisdiction().toString());
    }
}
