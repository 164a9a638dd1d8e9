package org.lantern.liberty.crash;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.running.RunningLantern;

/**
 * An agency that is approved while Keycloak is down: its provisioning stands still where it needs Keycloak, says so, and
 * goes on once it is back, with one organization and one invitation.
 */
record Stranded(RunningLantern lantern, String slug, String id, Site operator) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String NEEDS_KEYCLOAK = "identity-organization";

    /** @param operator whose token was made while Keycloak was up; such a token goes on counting */
    static Stranded approved(RunningLantern lantern, String slug, Site operator) {
        var application = lantern.platform()
                .post("/api/v1/applications", application(slug))
                .expect(201)
                .object()
                .getString("id");
        operator.post("/api/v1/applications/" + application + "/approve").expect(200);
        var agency = operator.get("/api/v1/agencies/" + slug).expect(200).object();
        return new Stranded(lantern, slug, agency.getString("id"), operator);
    }

    /** What needs no Keycloak is done, the step that needs it says what is wrong, and what comes after it waits. */
    void assertStandsStillAndSaysSo() {
        assertThat(Waiting.until(PATIENCE, () -> state(NEEDS_KEYCLOAK).equals("failed")))
                .as("the step is shown as failed")
                .isTrue();
        assertThat(steps(operator))
                .filteredOn(step -> step.getString("name").equals(NEEDS_KEYCLOAK))
                .singleElement()
                .satisfies(
                        step -> assertThat(step.getString("error")).isEqualTo("the identity provider does not answer"));
        assertThat(state("administrator-invitation")).isEqualTo("waiting");
        assertThat(steps(operator))
                .filteredOn(step ->
                        !Set.of(NEEDS_KEYCLOAK, "administrator-invitation").contains(step.getString("name")))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.getString("state")).isEqualTo("done"));
        assertThat(operator.get("/api/v1/agencies/" + slug).expect(200).object().getString("state"))
                .isEqualTo("provisioning");
        assertThat(invitations()).isZero();
    }

    /** An operator has the steps run twice, as impatient people do. */
    void hurry(Site again) {
        again.post("/api/v1/agencies/" + id + "/provisioning").expect(202);
        again.post("/api/v1/agencies/" + id + "/provisioning").expect(202);
    }

    /** @param again an operator with a new token */
    void assertWentOnOnce(Site again) {
        assertThat(Waiting.until(
                        PATIENCE,
                        () -> steps(again).stream()
                                .allMatch(step -> step.getString("state").equals("done"))))
                .as("every step is done")
                .isTrue();
        assertThat(Waiting.until(PATIENCE, () -> invitations() > 0)).isTrue();
        assertThat(invitations()).isOne();
        assertThat(lantern.keycloakAdministrator()
                        .get("/admin/realms/agency/organizations?exact=true&search=" + slug)
                        .expect(200)
                        .array())
                .hasSize(1);
        assertThat(again.get("/api/v1/agencies/" + slug).expect(200).object().getString("state"))
                .isEqualTo("trial");
    }

    private String state(String name) {
        return steps(operator).stream()
                .filter(step -> step.getString("name").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("state");
    }

    private List<JsonObject> steps(Site site) {
        return site.get("/api/v1/agencies/" + id + "/provisioning")
                .expect(200)
                .object()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private long invitations() {
        return new CaughtMail(lantern.installation().caughtMail())
                .all().stream()
                        .filter(letter -> letter.to().equals(chief(slug)))
                        .filter(letter -> letter.text().contains("/invitations/"))
                        .count();
    }

    static JsonObject application(String slug) {
        var city = City.named("riverton");
        return Json.createObjectBuilder(city.application())
                .add("name", "Stranded Police Department")
                .add("slug", slug)
                .add("jurisdiction", city.jurisdiction())
                .add(
                        "administrator",
                        Json.createObjectBuilder().add("name", "Alex Morgan").add("email", chief(slug)))
                .build();
    }

    private static String chief(String slug) {
        return "chief@" + slug + ".example";
    }
}
