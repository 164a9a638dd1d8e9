package org.lantern.liberty.programs;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** A program gets in with its own secret, at its own agency, with its own roles, for as long as it is let. */
class ApiClientIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final Site KEYCLOAK =
            Site.at("id.localhost", LANTERN.installation().ports().identity());
    private static final String CLIENTS = "/api/v1/api-clients";
    private static final String IMPORTS = "/api/v1/imports";
    private static final Duration FELT = Duration.ofSeconds(5);

    @Test
    void over_the_api_a_program_comes_in_and_is_put_out_while_its_token_lives() throws ParseException {
        var agency = NewAgency.takeIn(LANTERN, "Program Police");
        var administrator = agency.staff();
        var made = administrator
                .post(CLIENTS, program("Nightly import", "analyst"))
                .expect(201)
                .object();
        assertThat(administrator.get(CLIENTS).body()).doesNotContain(made.getString("secret"));
        var token = token(made.getString("clientId"), made.getString("secret"))
                .expect(200)
                .object();
        var program = agency.portal().as(token.getString("access_token"));

        assertTheTokenIsAsItShouldBe(token.getString("access_token"), agency.slug());
        program.get(IMPORTS).expect(200);
        assertThat(program.get("/api/v1/audit").expect(403).object().getString("code"))
                .isEqualTo("not-permitted");
        assertThat(program.post("/api/v1/step-up-grants", grant()).status()).isEqualTo(403);
        assertThat(token.containsKey("refresh_token")).isFalse();
        assertElsewhereItIsNobody(token.getString("access_token"));
        assertItIsNoPerson(agency, administrator, made);

        var id = made.getString("id");
        assertThat(administrator
                        .get(CLIENTS)
                        .object()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .containsKey("lastUsedAt"))
                .as("last used")
                .isTrue();
        var secret = administrator
                .post(CLIENTS + "/" + id + "/secret")
                .expect(200)
                .object()
                .getString("secret");
        token(made.getString("clientId"), made.getString("secret")).expect(401);
        token(made.getString("clientId"), secret).expect(200);
        program.get(IMPORTS).expect(200);

        administrator.post(CLIENTS + "/" + id + "/disable").expect(204);
        assertThat(Waiting.until(FELT, () -> program.get(IMPORTS).status() == 404))
                .as("felt at once")
                .isTrue();
        assertThat(withoutRequestId(program.get(IMPORTS)))
                .as("as unknown as anybody")
                .isEqualTo(withoutRequestId(
                        agency.portal().as(LANTERN.token("riverton", "analyst")).get(IMPORTS)));
        administrator.post(CLIENTS + "/" + id + "/enable").expect(204);
        program.get(IMPORTS).expect(200);

        administrator.delete(CLIENTS + "/" + id).expect(204);
        program.get(IMPORTS).expect(404);
        token(made.getString("clientId"), secret).expect(401);
    }

    private static void assertTheTokenIsAsItShouldBe(String token, String slug) throws ParseException {
        var jwt = SignedJWT.parse(token);
        assertThat(jwt.getHeader().getType().getType()).isEqualTo("at+jwt");
        var claims = jwt.getJWTClaimsSet();
        assertThat(claims.getAudience()).containsExactly("lantern-api");
        assertThat(claims.getStringListClaim("organization")).containsExactly(slug);
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(5));
    }

    private static void assertElsewhereItIsNobody(String token) {
        for (var path : List.of(IMPORTS, "/api/v1/members", IMPORTS + "/01a20913-45f8-74f4-9ddc-550c10f7e416")) {
            assertThat(LANTERN.agency("riverton").as(token).get(path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(LANTERN.platform().as(token).get("/api/v1/agencies").status())
                .isEqualTo(401);
        assertThat(LANTERN.site("console.localhost").as(token).get("/").status())
                .isIn(302, 401, 403);
    }

    private static void assertItIsNoPerson(NewAgency agency, Site administrator, JsonObject made) {
        var members = administrator.get("/api/v1/members").expect(200).object().getJsonArray("items");
        assertThat(members.getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allSatisfy(member -> assertThat(member.getString("email")).endsWith("@" + agency.slug() + ".example"))
                .noneMatch(member -> member.getString("id").equals(made.getString("id")));
        var administrators = Json.createObjectBuilder()
                .add("roles", Json.createArrayBuilder(List.of("agency-administrator")))
                .build();
        administrator
                .put("/api/v1/members/" + made.getString("id") + "/roles", administrators)
                .expect(404);
        administrator.post(CLIENTS, program("Another", "agency-administrator")).expect(422);
        administrator.post(CLIENTS, program("nightly IMPORT", "viewer")).expect(409);
    }

    /** Membership, R13. */
    @Test
    void of_two_made_of_one_name_at_once_one_is_made_and_its_secret_works() {
        var administrator = LANTERN.agency("riverton").as(LANTERN.token("riverton", "agency-administrator"));
        var name = "Twice " + UUID.randomUUID();
        var made = Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(() -> administrator.post(CLIENTS, program(name, "viewer"))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .collect(Collectors.toMap(Reply::status, reply -> reply));
        assertThat(made).containsOnlyKeys(201, 409);
        var one = Objects.requireNonNull(made.get(201)).object();
        token(one.getString("clientId"), one.getString("secret")).expect(200);
        administrator.delete(CLIENTS + "/" + one.getString("id")).expect(204);
    }

    @Test
    void lists_are_handed_out_page_by_page() {
        var administrator = LANTERN.agency("riverton").as(LANTERN.token("riverton", "agency-administrator"));
        var names = new ArrayList<String>();
        var next = "";
        do {
            var page = administrator
                    .get("/api/v1/members?limit=3" + next)
                    .expect(200)
                    .object();
            page.getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(member -> names.add(member.getString("id")));
            next = page.containsKey("next") ? "&cursor=" + page.getString("next") : "";
        } while (!next.isEmpty());
        var all = administrator.get("/api/v1/members").expect(200).object().getJsonArray("items");
        assertThat(names).hasSize(all.size()).doesNotHaveDuplicates().hasSizeGreaterThan(3);
        for (var list : List.of("members", "invitations", "api-clients")) {
            assertThat(administrator
                            .get("/api/v1/" + list + "?cursor=mine")
                            .expect(400)
                            .object()
                            .getString("code"))
                    .isEqualTo("invalid-cursor");
        }
    }

    @Test
    void in_the_console_the_secret_is_shown_once() {
        var agency = NewAgency.takeIn(LANTERN, "Secret Police Records");
        var findings = new ArrayList<String>();
        try (var chromium = Chromium.start();
                var administrator = chromium.visitor(1280);
                var phone = chromium.visitor(390)) {
            var page = administrator.page();
            page.navigate(console());
            SignIn.as(page, agency.administrator());
            page.getByText("No program speaks for you").first().waitFor();
            findings.addAll(administrator.look("api-clients-none"));
            button(page, "Let a program in").click();
            var dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Name").first().fill("Nightly import");
            dialog.getByText("Crime analyst").click();
            findings.addAll(administrator.look("api-clients-make"));
            dialog.getByRole(AriaRole.BUTTON, in("Let a program in")).click();
            var shown = page.getByLabel("Secret", new Page.GetByLabelOptions().setExact(true));
            shown.waitFor();
            var secret = shown.inputValue();
            var clientId = page.getByLabel("Client id").inputValue();
            findings.addAll(administrator.look("api-clients-secret"));
            token(clientId, secret).expect(200);
            button(page, "I have kept it").click();
            page.reload();
            page.getByText("Nightly import").first().waitFor();
            assertThat(page.content()).doesNotContain(secret);
            findings.addAll(administrator.look("api-clients"));
            page.navigate("http://console.localhost:" + LANTERN.port() + "/audit");
            page.getByText("Let a program in").first().waitFor();

            phone.page().navigate(console());
            SignIn.as(phone.page(), agency.administrator());
            phone.page().getByText("Nightly import").first().waitFor();
            findings.addAll(phone.look("api-clients"));
        }
        assertThat(findings).isEmpty();
    }

    private static Reply token(String clientId, String secret) {
        return KEYCLOAK.post(
                "/realms/agency/protocol/openid-connect/token",
                Form.of(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret)));
    }

    private static JsonObject program(String name, String role) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("roles", Json.createArrayBuilder(List.of(role)))
                .build();
    }

    private static JsonObject grant() {
        return Json.createObjectBuilder()
                .add("act", "export-audit-trail")
                .add("object", "audit")
                .add("contentHash", "0".repeat(64))
                .build();
    }

    private static String withoutRequestId(Reply reply) {
        return reply.status() + reply.header("Content-Type") + reply.body().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private static String console() {
        return "http://console.localhost:" + LANTERN.port() + "/api-clients";
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
