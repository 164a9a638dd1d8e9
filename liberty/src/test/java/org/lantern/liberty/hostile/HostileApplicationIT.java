package org.lantern.liberty.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.browser.Visitor;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** What an application says stays text for its applicant, for the vendor and, when it is approved, for everybody else. */
class HostileApplicationIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final String APPLICATIONS = "/api/v1/applications";
    private static final Set<String> CHECKED = Set.of(
            "/timeZone", "/slug", "/jurisdiction", "/administrator/email", "/country", "/ori", "/languages", "/terms");

    @Test
    void by_api_every_field_that_is_checked_is_refused_and_named() throws IOException {
        var phone = Phone.at(101, LANTERN.port());
        for (var string : HostileStrings.own()) {
            var answer = phone.postJson(APPLICATIONS, everywhere(string).toString());
            assertThat(answer.statusCode()).as(string).isEqualTo(422);
            assertThat(flaws(answer.body())).as(string).containsAll(expected(string));
            assertThat(flaws(answer.body()))
                    .as("words are words: " + string)
                    .doesNotContain("/name", "/kind", "/place", "/administrator/name");
        }
        for (var string : HostileStrings.sharp()) {
            assertThat(phone.postJson(APPLICATIONS, everywhere(string).toString())
                            .statusCode())
                    .isIn(400, 422);
        }
        for (var raw : List.of(
                "{\"name\":\"\\ud800\"}",
                "{\"name\":{\"$ne\":null},\"slug\":[\"a\"]}",
                "{\"name\":17,\"population\":true}",
                "{\"administrator\":[],\"terms\":\"x\",\"languages\":{}}",
                "[]",
                "null",
                "\"text\"",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"population\":1e400}",
                "{\"__proto__\":{\"name\":\"x\"}}",
                "{\"jurisdiction\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}")) {
            assertThat(phone.postJson(APPLICATIONS, raw).statusCode())
                    .as(raw.substring(0, Math.min(80, raw.length())))
                    .isIn(400, 422);
        }
    }

    @Test
    void by_api_a_population_that_is_no_number_is_no_population() throws IOException {
        var phone = Phone.at(102, LANTERN.port());
        for (var string : Stream.concat(HostileStrings.own().stream(), Stream.of("1,000.00", "1.5", "0x10", "١٢"))
                .toList()) {
            var body = sound("Quiet Harbor Police").add("population", string).build();
            assertThat(phone.postJson(APPLICATIONS, body.toString()).statusCode())
                    .as(string)
                    .isIn(400, 422);
        }
        for (var number : List.of("1.5", "-1", "0", "2147483648", "1e9", "50000001")) {
            var body = sound("Quiet Harbor Police").build().toString();
            assertThat(phone.postJson(APPLICATIONS, "{\"population\":" + number + "," + body.substring(1))
                            .statusCode())
                    .as(number)
                    .isIn(400, 422);
        }
    }

    @Test
    void handed_in_it_is_text_for_applicant_and_operator() throws IOException {
        var phone = Phone.at(103, LANTERN.port());
        var operator = LANTERN.platform().as(LANTERN.token(LANTERN.accounts().vendorOperator()));
        try (var chromium = Chromium.start();
                var applicant = chromium.visitor(390);
                var vendor = chromium.visitor(1280)) {
            vendor.page().navigate(url("vendor.localhost", "/"));
            SignIn.as(vendor.page(), LANTERN.accounts().vendorOperator());
            for (var group : HostileStrings.groups(HostileStrings.own(), 8)) {
                var id = handIn(phone, group);
                look(applicant, "localhost", "/applications/" + id);
                say(operator, id, "ask", "question", group.get(5));
                look(applicant, "localhost", "/applications/" + id);
                assertThat(phone.post("/applications/" + id, Form.of(Map.of("answer", group.get(6))))
                                .statusCode())
                        .isEqualTo(303);
                lookAt(vendor, "/application/" + id, group.getFirst());
                say(operator, id, "reject", "reason", group.get(7));
                look(applicant, "localhost", "/es/applications/" + id);
                lookAt(vendor, "/application/" + id, group.get(7));
            }
            lookAt(vendor, "/applications/rejected", HostileStrings.own().getFirst());
            look(applicant, "mail.localhost", "/");
            for (var letter : letters(applicant.page())) {
                applicant.page().navigate(letter);
                assertThat(applicant.mishaps()).as(letter).isEmpty();
            }
        }
    }

    @Test
    void approved_it_is_text_for_residents_members_and_the_vendor() {
        var name = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";
        var agency = NewAgency.takeIn(LANTERN, name, "'><svg/onload=alert(3)> {{7*7}}");
        try (var chromium = Chromium.start()) {
            try (var resident = chromium.visitor(390)) {
                for (var path : List.of("/", "/es", "/contact", "/privacy", "/accessibility")) {
                    look(resident, agency.slug() + ".localhost", path);
                }
                look(resident, "localhost", "/");
                look(resident, "console.localhost", "/a/" + agency.slug());
            }
            try (var chief = chromium.visitor(1280)) {
                chief.page().navigate(url("console.localhost", "/a/" + agency.slug()));
                SignIn.as(chief.page(), agency.administrator());
                for (var path : List.of("/", "/people", "/audit", "/portal/design", "/sign-on", "/api-clients")) {
                    look(chief, "console.localhost", path);
                }
                assertThat(chief.page().content()).isNotEmpty();
            }
            try (var vendor = chromium.visitor(1280)) {
                vendor.page().navigate(url("vendor.localhost", "/"));
                SignIn.as(vendor.page(), LANTERN.accounts().vendorOperator());
                lookAt(vendor, "/agencies", name);
                lookAt(vendor, "/agencies/provisioning/" + id(agency), name);
                lookAt(vendor, "/applications/approved", name);
            }
        }
    }

    private static String id(NewAgency agency) {
        return agency.vendor()
                .get("/api/v1/agencies/" + agency.slug())
                .expect(200)
                .object()
                .getString("id");
    }

    private static String handIn(Phone phone, List<String> group) {
        var body = sound(group.get(0))
                .add("kind", group.get(1))
                .add("place", group.get(2))
                .add("country", "MX")
                .add("region", group.get(3))
                .add("administrator", administrator(group.get(4), address()))
                .build();
        var answer = phone.postJson(APPLICATIONS, body.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return read(answer.body()).getString("id");
    }

    private static void say(Site operator, String id, String act, String field, String words) {
        operator.post(
                        APPLICATIONS + "/" + id + "/" + act,
                        Json.createObjectBuilder().add(field, words).build())
                .expect(200);
    }

    /** In Vaadin: what was typed must be there, as text. */
    private static void lookAt(Visitor visitor, String path, String text) {
        var page = visitor.page();
        page.navigate(url("vendor.localhost", path));
        page.getByText(text.strip()).first().waitFor();
        assertThat(visitor.mishaps()).as(path + " " + text).isEmpty();
    }

    private static void look(Visitor visitor, String host, String path) {
        visitor.page().navigate(url(host, path));
        visitor.page().locator("h1").first().waitFor();
        visitor.page().waitForTimeout(50);
        assertThat(visitor.mishaps()).as(host + path).isEmpty();
    }

    private static List<String> letters(Page list) {
        var links = new ArrayList<String>();
        for (var link : list.locator("main a[href*='letters/']").all()) {
            links.add("http://mail.localhost:" + LANTERN.port() + link.getAttribute("href"));
        }
        assertThat(links).as("positive control").isNotEmpty();
        return links.subList(0, Math.min(20, links.size()));
    }

    private static String url(String host, String path) {
        return "http://" + host + ":" + LANTERN.port() + path;
    }

    private static JsonObjectBuilder sound(String name) {
        var city = City.named("riverton");
        return Json.createObjectBuilder(city.application())
                .add("name", name)
                .add("slug", "h-" + UUID.randomUUID().toString().substring(0, 12))
                .add("jurisdiction", city.jurisdiction())
                .add("administrator", administrator("Alex Morgan", address()));
    }

    private static JsonObjectBuilder administrator(String name, String email) {
        return Json.createObjectBuilder().add("name", name).add("email", email);
    }

    private static String address() {
        return "chief@h-" + UUID.randomUUID().toString().substring(0, 12) + ".example";
    }

    private static JsonObject everywhere(String string) {
        return Json.createObjectBuilder()
                .add("name", string)
                .add("kind", string)
                .add("place", string)
                .add("timeZone", string)
                .add("slug", string)
                .add("jurisdiction", string)
                .add("administrator", administrator(string, string))
                .add("country", string)
                .add("region", string)
                .add("ori", string)
                .add("languages", Json.createArrayBuilder().add(string))
                .add("terms", Json.createObjectBuilder().add("version", string).add("sha256", string))
                .add("language", string)
                .build();
    }

    /** A word of small letters may be an address. */
    private static Set<String> expected(String string) {
        return CHECKED.stream()
                .filter(field -> !field.equals("/slug") || !string.strip().matches("[a-z0-9-]{2,40}"))
                .collect(Collectors.toSet());
    }

    private static Set<String> flaws(String problem) {
        return read(problem).getJsonArray("errors").getValuesAs(JsonValue::asJsonObject).stream()
                .map(flaw -> flaw.getString("pointer").replaceFirst("^#", ""))
                .collect(Collectors.toSet());
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
