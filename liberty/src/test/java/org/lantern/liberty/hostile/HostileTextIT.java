package org.lantern.liberty.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.browser.Visitor;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Part;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** Whatever stands in a text field stays text: no dialog, no violation of the content policy, no foreign request. */
class HostileTextIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();

    @Test
    void in_a_design_it_stands_on_the_portal_as_text() throws IOException {
        var agency = NewAgency.takeIn(LANTERN, "Hostile Design Police");
        var staff = agency.staff();
        var published = 0;
        try (var chromium = Chromium.start();
                var visitor = chromium.visitor(390)) {
            for (var group : HostileStrings.groups(4)) {
                if (publish(staff, group)) {
                    published++;
                    look(visitor, agency, List.of("/", "/contact", "/privacy", "/accessibility"));
                }
            }
            lookInConsole(chromium, agency, List.of("/portal/design", "/audit", "/people"));
        }
        assertThat(published).as("positive control").isGreaterThan(5);
    }

    @Test
    void in_records_it_stands_on_the_map_and_in_the_console_as_text() throws IOException {
        var agency = NewAgency.takeIn(LANTERN, "Hostile Records Police");
        importRecords(agency);
        var rules = Json.createObjectBuilder()
                .add("publishedCategories", Json.createArrayBuilder(categories()))
                .add("delay", "PT0S")
                .build();
        agency.staff().put("/api/v1/map-rules/draft", rules).expect(200);
        agency.staff()
                .post("/api/v1/map-rules/publish", Json.createObjectBuilder().build())
                .expect(200);
        try (var chromium = Chromium.start()) {
            try (var visitor = chromium.visitor(1280)) {
                look(visitor, agency, List.of("/", "/crime-map", "/es/crime-map", "/crime-map?category=%3Cscript%3E"));
                assertThat(visitor.page().content()).isNotEmpty();
            }
            lookInConsole(chromium, agency, List.of("/crime-map/imports", "/crime-map/rules", "/audit"));
        }
        var csv = agency.portal().get("/api/v1/incidents.csv").expect(200).body();
        assertThat(csv.lines()).as("positive control").hasSizeGreaterThan(20);
        assertThat(csv.lines().skip(1).flatMap(line -> List.of(line.split(",", -1)).stream()))
                .noneMatch(cell -> cell.matches("\"?[=+@].*"));
    }

    private static boolean publish(Site staff, List<String> group) {
        var contact = Json.createObjectBuilder()
                .add("address", group.get(2))
                .add("hours", group.get(3))
                .add("accessibility", group.get(2));
        var design = Json.createObjectBuilder()
                .add("name", group.getFirst())
                .add("tagline", group.get(1))
                .add("contact", contact)
                .add("privacyText", group.get(3))
                .build();
        return staff.put("/api/v1/portal-design/draft", design).ok()
                && staff.post(
                                "/api/v1/portal-design/publish",
                                Json.createObjectBuilder().build())
                        .expect(200, 400, 422)
                        .ok();
    }

    private static void look(Visitor visitor, NewAgency agency, List<String> paths) {
        for (var path : paths) {
            visitor.page().navigate(url(agency.slug() + ".localhost", path));
            visitor.page().waitForTimeout(50);
            assertThat(visitor.mishaps()).as(path).isEmpty();
        }
    }

    private static void lookInConsole(Chromium chromium, NewAgency agency, List<String> paths) {
        try (var visitor = chromium.visitor(1280)) {
            visitor.page().navigate(url("console.localhost", "/"));
            SignIn.as(visitor.page(), agency.administrator());
            for (var path : paths) {
                visitor.page().navigate(url("console.localhost", path));
                visitor.page().locator("h1").first().waitFor();
                visitor.page().waitForLoadState();
                visitor.page().waitForTimeout(1_500);
                visitor.page().screenshot(new Page.ScreenshotOptions());
                assertThat(visitor.mishaps()).as(path).isEmpty();
            }
        }
    }

    private static void importRecords(NewAgency agency) throws IOException {
        var csv = new StringWriter();
        try (var writer = de.siegmar.fastcsv.writer.CsvWriter.builder().build(csv)) {
            writer.writeRecord("number", "occurred at", "category", "address", "longitude", "latitude");
            var number = 0;
            for (var category : categories()) {
                number++;
                var place = String.valueOf(-99.32 + 0.0002 * (number % 100));
                writer.writeRecord("N" + number, "2026-10-01 12:00", category, category, place, "44.613");
            }
        }
        var file = Part.file(
                "file",
                "<img src=x onerror=alert(1)>.csv",
                "text/csv",
                csv.toString().getBytes(StandardCharsets.UTF_8));
        var location = agency.staff()
                .post("/api/v1/imports?dryRun=false", Form.of(file))
                .expect(202)
                .header("Location");
        assertThat(Waiting.until(
                        java.time.Duration.ofMinutes(2),
                        () -> agency.staff()
                                .get(location)
                                .object()
                                .getString("state")
                                .equals("done")))
                .isTrue();
    }

    private static Set<String> categories() throws IOException {
        var categories = new TreeSet<String>();
        HostileStrings.all().stream()
                .map(HostileTextIT::oneLine)
                .map(text -> text.substring(0, Math.min(text.length(), 80)).strip())
                .filter(text -> !text.isEmpty())
                .forEach(categories::add);
        return categories;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\x00]", " ").strip();
    }

    private static String url(String host, String path) {
        return "http://" + host + ":" + LANTERN.port() + path;
    }
}
