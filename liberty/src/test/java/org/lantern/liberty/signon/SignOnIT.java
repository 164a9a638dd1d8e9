package org.lantern.liberty.signon;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.running.Letters;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** An agency's own sign-on, tried with a second realm as the foreign provider; and whom it must not let in. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignOnIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final String CONSOLE = "http://console.localhost:" + LANTERN.port();
    private static final Pattern CONFIRMATION =
            Pattern.compile("http://id\\.localhost:\\d+/realms/agency/login-actions/\\S+");

    private static final Chromium CHROMIUM = Chromium.start();
    private static final ForeignProvider PROVIDER = new ForeignProvider(LANTERN);
    private static final NewAgency OURS = NewAgency.takeIn(LANTERN, "Own Sign-on Police");
    private static final NewAgency THEIRS = NewAgency.takeIn(LANTERN, "Neighbor Police");
    private static final String DOMAIN = OURS.slug() + ".example";
    private static final String THEIR_DOMAIN = THEIRS.slug() + ".example";

    private static final Colleagues PEOPLE = new Colleagues(LANTERN, OURS, CONSOLE, DOMAIN);

    private static SmallNameServer names = start();
    private static String id = "";

    private static SmallNameServer start() {
        try {
            return new SmallNameServer(LANTERN.installation().ports().identity());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    static void employ() {
        PROVIDER.person("officer", "officer@" + DOMAIN);
        PROVIDER.person("unknown", "unknown@" + DOMAIN);
        PROVIDER.person("saml-officer", "saml-officer@" + DOMAIN);
        PROVIDER.person("mallory", THEIRS.administrator().username());
        PROVIDER.person("squatter", "later@" + THEIR_DOMAIN);
        PROVIDER.person("nameless@lakemont.example", "nameless@" + DOMAIN);
    }

    @AfterAll
    static void leave() {
        CHROMIUM.close();
        PROVIDER.close();
        names.close();
    }

    @Test
    @Order(1)
    void nothing_comes_before_the_domain_is_proved() {
        add(OURS, "gmail.com", 422);
        add(OURS, "not a domain", 422);
        var added = add(OURS, DOMAIN, 201);
        id = added.getString("id");
        assertThat(added.getString("record")).isEqualTo("_lantern-challenge." + DOMAIN);
        PROVIDER.clients(added.getString("returnAddress"), added.getString("entityId"));

        OURS.staff()
                .put("/api/v1/sign-on/" + id + "/oidc", PROVIDER.settings(ForeignProvider.SECRET))
                .expect(409);
        OURS.staff().post("/api/v1/sign-on/" + id + "/check").expect(409);
        names.put(added.getString("record"), "something else");
        OURS.staff().post("/api/v1/sign-on/" + id + "/check").expect(409);
        names.put(added.getString("record"), added.getString("value"));
        OURS.staff().post("/api/v1/sign-on/" + id + "/check").expect(200);
        OURS.staff().post("/api/v1/sign-on/" + id + "/switch-on").expect(409);
    }

    @Test
    @Order(2)
    void a_domain_is_one_agencys_and_the_others_see_nothing_of_it() {
        var theirs = add(THEIRS, DOMAIN, 201);
        names.put(theirs.getString("record"), theirs.getString("value"));
        THEIRS.staff()
                .post("/api/v1/sign-on/" + theirs.getString("id") + "/check")
                .expect(409);
        THEIRS.staff().delete("/api/v1/sign-on/" + theirs.getString("id")).expect(204);

        assertThat(THEIRS.staff().get("/api/v1/sign-on").expect(200).body()).doesNotContain(DOMAIN);
        assertThat(withoutRequest(THEIRS.staff()
                        .post("/api/v1/sign-on/" + id + "/check")
                        .expect(404)
                        .body()))
                .isEqualTo(withoutRequest(THEIRS.staff()
                        .post("/api/v1/sign-on/" + UUID.randomUUID() + "/check")
                        .expect(404)
                        .body()));
    }

    @Test
    @Order(3)
    void a_provider_is_asked_only_where_we_may_ask_and_tried_before_it_is_kept() {
        for (var place : List.of(
                "http://127.0.0.1:" + LANTERN.installation().ports().management(),
                "http://169.254.169.254",
                "https://localhost",
                "https://127.0.0.1",
                "https://[::ffff:127.0.0.1]",
                "https://2130706433",
                "file:///etc/passwd",
                "http://example.com")) {
            var body = Json.createObjectBuilder(PROVIDER.settings(ForeignProvider.SECRET))
                    .add("issuer", place)
                    .build();
            assertThat(OURS.staff()
                            .put("/api/v1/sign-on/" + id + "/oidc", body)
                            .expect(409)
                            .body())
                    .as(place)
                    .contains("address-not-allowed");
        }
        assertThat(OURS.staff()
                        .put("/api/v1/sign-on/" + id + "/oidc", PROVIDER.settings("not it"))
                        .expect(409)
                        .body())
                .contains("client-refused");

        var kept = OURS.staff()
                .put("/api/v1/sign-on/" + id + "/oidc", PROVIDER.settings(ForeignProvider.SECRET))
                .expect(200);
        assertThat(kept.body()).contains("\"on\":false").doesNotContain(ForeignProvider.SECRET);
        assertThat(OURS.staff().get("/api/v1/audit").expect(200).body())
                .contains("sign-on-configured")
                .doesNotContain(ForeignProvider.SECRET);
        OURS.staff().post("/api/v1/sign-on/" + id + "/switch-on").expect(200);
    }

    @Test
    @Order(4)
    void a_colleague_comes_in_by_it_once_they_have_confirmed_the_account_by_mail() {
        assertComesInByMail("officer");

        try (var again = CHROMIUM.visitor(1280)) {
            PEOPLE.byProvider(again.page(), "someone@" + DOMAIN, "officer");
            again.page().waitForURL(CONSOLE + "/**");
            again.page().locator("h1, h2").first().waitFor();
            assertThat(again.page().locator("body").innerText()).contains("Own Sign-on Police");
        }
    }

    /** And at no other agency's, nor at the common one. */
    @Test
    @Order(4)
    void the_agencys_entrance_offers_it_beside_the_password() {
        try (var visitor = CHROMIUM.visitor(390)) {
            var page = visitor.page();
            for (var elsewhere : List.of("/", "/a/" + THEIRS.slug())) {
                page.navigate(CONSOLE + elsewhere);
                assertThat(page.locator(".providers").count()).as(elsewhere).isZero();
            }
            page.navigate(CONSOLE + "/a/" + OURS.slug());
            assertThat(page.locator("#password").count()).isEqualTo(1);
            assertThat(visitor.look("log-in-own")).isEmpty();
            page.locator(".providers a").click();
            assertThat(page.url()).contains("/realms/foreign-");
        }
    }

    @Test
    @Order(5)
    void who_is_no_member_is_told_so_and_nothing_more() {
        try (var visitor = CHROMIUM.visitor(1280)) {
            PEOPLE.byProvider(visitor.page(), "unknown@" + DOMAIN, "unknown");
            visitor.page().waitForURL(CONSOLE + "/**");
            visitor.page().locator("h1, h2").first().waitFor();
            assertThat(visitor.page().locator("body").innerText()).doesNotContain("Own Sign-on Police");
        }
    }

    @Test
    @Order(6)
    void it_cannot_speak_for_an_address_of_another_agency() {
        assertSpeaksForNobodyElse();
    }

    @Test
    @Order(7)
    void an_account_is_called_by_its_address_whatever_the_provider_calls_it() {
        try (var visitor = CHROMIUM.visitor(1280)) {
            PEOPLE.byProvider(visitor.page(), "nameless@" + DOMAIN, "nameless@lakemont.example");
            visitor.page().waitForURL(CONSOLE + "/**");
        }
        assertThat(PROVIDER.accountAtLantern("nameless@" + DOMAIN).getString("username"))
                .isEqualTo("nameless@" + DOMAIN);
    }

    @Test
    @Order(8)
    void the_administrator_comes_in_by_password_when_the_provider_is_no_help() {
        try (var visitor = CHROMIUM.visitor(1280)) {
            visitor.page().navigate(CONSOLE + "/");
            SignIn.as(visitor.page(), OURS.administrator());
            visitor.page().locator("h1, h2").first().waitFor();
            assertThat(visitor.page().locator("body").innerText()).contains("Own Sign-on Police");
            visitor.page().navigate(CONSOLE + "/sign-on");
            visitor.page().getByText(DOMAIN).first().waitFor();
            assertThat(visitor.look("own-sign-on")).isEmpty();
        }
    }

    @Test
    @Order(9)
    void by_saml_the_same_come_in_and_the_same_do_not() {
        var metadata = Json.createObjectBuilder()
                .add("metadata", PROVIDER.metadataAddress())
                .build();
        OURS.staff().put("/api/v1/sign-on/" + id + "/saml", metadata).expect(200);
        var text =
                Json.createObjectBuilder().add("metadata", PROVIDER.metadata()).build();
        OURS.staff().put("/api/v1/sign-on/" + id + "/saml", text).expect(200);
        OURS.staff()
                .put(
                        "/api/v1/sign-on/" + id + "/saml",
                        Json.createObjectBuilder().add("metadata", "<x/>").build())
                .expect(409);
        OURS.staff().post("/api/v1/sign-on/" + id + "/switch-on").expect(200);

        assertComesInByMail("saml-officer");

        assertSpeaksForNobodyElse();
    }

    /** The page that refused an address lets no other be entered, for nobody writes their own. */
    @Test
    @Order(10)
    void nobody_waits_in_a_colleagues_place_for_their_invitation() {
        var coming = "coming@" + DOMAIN;
        try (var squatter = CHROMIUM.visitor(1280)) {
            PEOPLE.byProvider(squatter.page(), "somebody@" + DOMAIN, "squatter");
            squatter.page().waitForLoadState();
            assertThat(squatter.page()
                            .locator("#email:not([readonly]):not([disabled])")
                            .count())
                    .isZero();
        }
        var squatted = PROVIDER.accountAtLantern(coming).getString("id", "none");

        PEOPLE.accept("coming");
        assertThat(PROVIDER.accountAtLantern(coming).getString("id")).isNotEqualTo(squatted);
        assertThat(PROVIDER.linksAtLantern(coming)).isZero();
    }

    @Test
    @Order(11)
    void switched_off_the_page_asks_for_a_password_again() {
        OURS.staff().post("/api/v1/sign-on/" + id + "/switch-off").expect(200);
        try (var visitor = CHROMIUM.visitor(1280)) {
            visitor.page().navigate(CONSOLE + "/");
            PEOPLE.name(visitor.page(), "officer@" + DOMAIN);
            assertThat(visitor.page().url()).contains("/realms/agency/");
            assertThat(visitor.page().locator("a[href*=reset-credentials]").count())
                    .isEqualTo(1);
        }
        OURS.staff().delete("/api/v1/sign-on/" + id).expect(204);
        assertThat(OURS.staff().get("/api/v1/sign-on").expect(200).body()).doesNotContain(DOMAIN);
    }

    /** Invited, accepted, and in once they have confirmed by mail that the account found there is theirs. */
    private static void assertComesInByMail(String who) {
        PEOPLE.accept(who);
        var page = CHROMIUM.visitor(1280).page();
        PEOPLE.byProvider(page, who + "@" + DOMAIN, who);
        page.locator("#linkAccount").waitFor();
        page.locator("#linkAccount").click();
        page.navigate(new Letters(new CaughtMail(LANTERN.installation().caughtMail()))
                .link(who + "@" + DOMAIN, CONFIRMATION));
        PEOPLE.proceed(page);
        page.navigate(CONSOLE + "/");
        PEOPLE.enterIfAsked(page, who);
        assertThat(page.locator("body").innerText()).contains("Own Sign-on Police");
    }

    private static void assertSpeaksForNobodyElse() {
        PEOPLE.isRefused(CHROMIUM, "mallory");
        PEOPLE.isRefused(CHROMIUM, "squatter");
        assertThat(PROVIDER.linksAtLantern(THEIRS.administrator().username())).isZero();
        assertThat(PROVIDER.accountAtLantern("later@" + THEIR_DOMAIN)).isEmpty();
    }

    private static JsonObject add(NewAgency agency, String domain, int status) {
        return agency.staff()
                .post(
                        "/api/v1/sign-on",
                        Json.createObjectBuilder().add("domain", domain).build())
                .expect(status)
                .object();
    }

    private static String withoutRequest(String body) {
        return body.replaceAll("\"(instance|requestId|request)\":\"[^\"]*\"", "");
    }
}
