package org.lantern.liberty.http;

import java.util.function.Function;

/** Confirms dangerous acts over the API, with the log-in that the person's token is of. */
public final class StepUp {
    private static final int FORBIDDEN = 403;

    private StepUp() {}

    /** Does the act; when it has to be confirmed, confirms it and does it again. Any other answer is given as it came. */
    public static Reply confirmed(Site person, Function<Site, Reply> act) {
        Reply reply = act.apply(person);
        return isAskedFor(reply) ? act.apply(person.with("Step-Up-Grant", grant(person, reply))) : reply;
    }

    /** The number of a grant for the act that was refused. */
    public static String grant(Site person, Reply refusal) {
        return person.post("/api/v1/step-up-grants", refusal.object().getJsonObject("stepUp"))
                .expect(201)
                .object()
                .getString("id");
    }

    private static boolean isAskedFor(Reply reply) {
        return reply.status() == FORBIDDEN
                && reply.object().getString("code", "").equals("step-up-needed");
    }
}
