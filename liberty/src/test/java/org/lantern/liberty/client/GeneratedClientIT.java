package org.lantern.liberty.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.description.Description;
import org.lantern.liberty.running.RunningLantern;

/**
 * A client generated from the description alone leads an agency from its application to its suspension. What a person does
 * with a link in a mail is done beside it: it is no part of the API.
 */
class GeneratedClientIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();

    @Test
    void a_generated_client_goes_the_whole_way_and_every_answer_is_as_described() throws Exception {
        var description = Description.of(LANTERN.platform());
        var witness = new Witness(description);
        var life = new AgencyLife(new Clients(LANTERN, witness));
        life.applies();
        life.isTakenIn();
        life.asksColleaguesIn();
        life.letsAProgramIn();
        life.findsItsFace();
        life.bringsRecordsIn();
        life.decidesWhatTheMapShows();
        life.records().isDecided();
        life.records().areHeldForAsLongAsACaseTakes();
        life.records().ofApplicantsAreCounted();
        life.goesLive();
        life.isReadByResidents();
        life.readsItsTrail();
        life.isSuspendedAndResumed();
        assertThat(witness.findings()).isEmpty();
        var unused = new TreeSet<>(description.names());
        unused.removeAll(witness.used());
        assertThat(unused)
                .as(
                        "what it has no use for: declining it, its own sign-on's provider, lost devices, signing out, archives,"
                                + " and what is no JSON, which this generator's client cannot read")
                .containsExactlyInAnyOrder(
                        "DELETE /api/v1/imports/{id}",
                        "DELETE /api/v1/members/{id}/lock-out",
                        "DELETE /api/v1/sessions/{id}",
                        "GET /api/v1/audit/trail.jsonl",
                        "GET /api/v1/crime-map/tiles/{z}/{x}/{y}.mvt",
                        "GET /api/v1/imports/{id}/rejections.csv",
                        "GET /api/v1/incidents.csv",
                        "GET /api/v1/takeouts",
                        "GET /api/v1/takeouts/{id}",
                        "GET /api/v1/takeouts/{id}/file",
                        "POST /api/v1/agencies/{id}/administrator-invitation",
                        "POST /api/v1/agencies/{id}/lost-device",
                        "POST /api/v1/applications/{id}/reject",
                        "POST /api/v1/imports/{id}/cancel",
                        "POST /api/v1/members/{id}/lost-device",
                        "POST /api/v1/sessions/sign-out-everywhere",
                        "POST /api/v1/sign-on/{id}/check",
                        "POST /api/v1/sign-on/{id}/switch-off",
                        "POST /api/v1/sign-on/{id}/switch-on",
                        "POST /api/v1/takeouts",
                        "POST /api/v1/takeouts/{id}/cancel",
                        "PUT /api/v1/sign-on/{id}/oidc",
                        "PUT /api/v1/sign-on/{id}/saml");
    }
}
