package org.lantern.liberty.crash;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.function.Predicate;
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
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** @param operator whose token was made while Keycloak was up; such a token goes on counting */
    static Stranded approved(RunningLantern lantern, String slug, Site operator, Runnable keycloakDies) {
        var application = lantern.platform()
                .post("/api/v1/applications", application(slug))
                .expect(201)
                .object()
                .getString("id");
        keycloakDies.run();
        operator.post("/api/v1/applications/" + application + "/approve").expect(200);
        var agency = operator
                .get("/api/v1/agencies")
                .expect(200)
                .object()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("slug").equals(slug))
                .findFirst()
                .orElseThrow();
        return new Stranded(lantern, slug, agency.getString("id"), operator);
    }

    void assertStandsStillAndSaysSo() {
        assertThat(Waiting.until(
                        PATIENCE,
                        () -> has(operator, step -> step.getString("state").equals("failed"))))
                .as("a step is shown as failed")
                .isTrue();
        assertThat(has(operator, step -> step.getString("state").equals("failed") && step.containsKey("error")))
                .as("with its error")
                .isTrue();
        assertThat(invitations()).isZero();
    }

    /** @param again an operator with a new token, who has the steps run twice as impatient people do */
    void assertGoesOnOnce(Site again) {
        again.post("/api/v1/agencies/" + id + "/provisioning").expect(202);
        again.post("/api/v1/agencies/" + id + "/provisioning").expect(202);
        assertThat(Waiting.until(
                        PATIENCE,
                        () -> !has(again, step -> !step.getString("state").equals("done"))))
                .as("every step is done")
                .isTrue();
        assertThat(Waiting.until(PATIENCE, () -> invitations() > 0)).isTrue();
        assertThat(invitations()).isOne();
        assertThat(lantern.keycloakAdministrator()
                        .get("/admin/realms/agency/organizations?exact=true&search=" + slug)
                        .expect(200)
                        .array())
                .hasSize(1);
    }

    private boolean has(Site site, Predicate<JsonObject> step) {
        return site
                .get("/api/v1/agencies/" + id + "/provisioning")
                .expect(200)
                .object()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .anyMatch(step);
    }

    private long invitations() {
        return new CaughtMail(lantern.installation().caughtMail())
                .all().stream()
                        .filter(letter -> letter.to().equals(chief(slug)))
                        .filter(letter -> letter.text().contains("/invitations/"))
                        .count();
    }

    private static JsonObject application(String slug) {
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
