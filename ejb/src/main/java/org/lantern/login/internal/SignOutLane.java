package org.lantern.login.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import org.lantern.login.LogInMark;
import org.lantern.membership.RealmSessions;
import org.lantern.membership.RealmSessions.RealmSession;
import org.lantern.outbox.Outbox;
import org.lantern.outbox.OutboxHandler;
import org.lantern.outbox.Work;

/** Tells the identity provider which log-ins are over (R5): those that were meant, and none that began since. */
@ApplicationScoped
public class SignOutLane implements OutboxHandler {
    private static final String LANE = "sign-out";
    private static final String SUBJECT = "subject";
    private static final String MARK = "mark";
    private static final String UNTIL = "untilEpochSecond";

    /** With ten minutes between two of them longer than a log-in can live there. */
    private static final int ATTEMPTS = 90;

    @Inject
    private RealmSessions realm;

    @Inject
    private Outbox outbox;

    @Override
    public String lane() {
        return LANE;
    }

    @Override
    public int attempts() {
        return ATTEMPTS;
    }

    public void endUntil(String subject, Instant signedOutAt) {
        var work = Json.createObjectBuilder().add(SUBJECT, subject).add(UNTIL, signedOutAt.getEpochSecond());
        outbox.add(LANE, subject, work.build().toString());
    }

    public void end(String subject, LogInMark mark) {
        var work = Json.createObjectBuilder().add(SUBJECT, subject).add(MARK, mark.digits());
        outbox.add(LANE, subject + "/" + mark.digits(), work.build().toString());
    }

    @Override
    public void handle(Work work) {
        try (JsonReader reader = Json.createReader(new StringReader(work.payload()))) {
            JsonObject asked = reader.readObject();
            realm.of(asked.getString(SUBJECT)).stream()
                    .filter(session -> isMeant(session, asked))
                    .forEach(realm::end);
        }
    }

    static boolean isMeant(RealmSession session, JsonObject asked) {
        return asked.containsKey(MARK)
                ? LogInMark.of(session.id()).digits().equals(asked.getString(MARK))
                : session.beganAt().getEpochSecond()
                        <= asked.getJsonNumber(UNTIL).longValue();
    }
}
