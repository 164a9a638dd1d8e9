package org.lantern.liberty.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** Two of the vendor's operators at the same application: one decides, the other is told that it is decided. */
class OperatorsAtOnceIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final Duration PROVISIONING = Duration.ofMinutes(3);

    @Test
    void of_two_approvals_one_makes_the_agency_and_its_one_invitation() throws Exception {
        var slug = slug();
        var application = apply(slug);
        var one = operator();
        var other = operator();
        var statuses = atOnce(
                () -> one.post(application + "/approve").status(),
                () -> other.post(application + "/approve").status());
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(Waiting.until(PROVISIONING, () -> invitations(slug) > 0)).isTrue();
        assertThat(agencies(slug)).isOne();
        assertThat(invitations(slug)).isOne();
    }

    @Test
    void an_approval_and_a_rejection_leave_one_decision() throws Exception {
        var slug = slug();
        var application = apply(slug);
        var no = Json.createObjectBuilder().add("reason", "Not a police agency").build();
        var approval = operator();
        var rejection = operator();
        var statuses = atOnce(
                () -> approval.post(application + "/approve").status(),
                () -> rejection.post(application + "/reject", no).status());
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        var approved = statuses.getFirst() == 200;
        assertThat(operator().get(application + "/details").expect(200).object().getString("state"))
                .isEqualTo(approved ? "approved" : "rejected");
        assertThat(agencies(slug)).isEqualTo(approved ? 1 : 0);
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            start.await();
            var second = other.call();
            return List.of(first.get(), second);
        }
    }

    private static String slug() {
        return "t-" + UUID.randomUUID().toString().substring(0, 12);
    }

    private static String apply(String slug) {
        return "/api/v1/applications/" + NewAgency.apply(LANTERN, "At Once Police Department", slug, chief(slug));
    }

    private static long agencies(String slug) {
        return operator()
                .get("/api/v1/agencies")
                .expect(200)
                .object()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(agency -> agency.getString("slug").equals(slug))
                .count();
    }

    private static long invitations(String slug) {
        return new CaughtMail(LANTERN.installation().caughtMail())
                .all().stream()
                        .filter(letter -> letter.to().equals(chief(slug)))
                        .filter(letter -> letter.text().contains("/invitations/"))
                        .count();
    }

    private static String chief(String slug) {
        return "chief@" + slug + ".example";
    }

    private static Site operator() {
        return LANTERN.platform().as(LANTERN.token(LANTERN.accounts().vendorOperator()));
    }
}
