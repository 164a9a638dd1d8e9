package org.lantern.liberty.identity;

import jakarta.ws.rs.core.Response;
import org.lantern.liberty.place.CannotGoOn;

/** What Keycloak answered. */
final class Answers {

    private Answers() {}

    static void requireCreated(Response answer, String what) {
        if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            throw CannotGoOn.failed("Keycloak did not take " + what + ": " + answer.getStatus() + " "
                    + answer.readEntity(String.class));
        }
    }
}
