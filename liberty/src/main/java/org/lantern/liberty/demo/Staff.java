package org.lantern.liberty.demo;

import jakarta.json.Json;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.http.StepUp;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.process.Waiting;

/** Brings people into an agency: by invitation, as anybody. */
final class Staff {

    private static final Duration MAIL = Duration.ofMinutes(2);
    private static final Pattern LINK = Pattern.compile("/invitations/[A-Za-z0-9_-]{64}");

    private final Site platform;
    private final CaughtMail mail;
    private final LogIns logIns;

    Staff(Site platform, CaughtMail mail, LogIns logIns) {
        this.platform = platform;
        this.mail = mail;
        this.logIns = logIns;
    }

    /** Follows the invitation in the newest mail to that account, and gives it its password. */
    void accept(DemoAccount account) {
        if (logIns.accepts(account)) {
            return;
        }
        if (!Waiting.until(MAIL, () -> invitation(account).isPresent())) {
            throw CannotGoOn.failed("no invitation came for " + account.username());
        }
        platform.post(invitation(account).orElseThrow())
                .expect(200, 404); // 404: accepted before, in a run that ended here
        logIns.setPassword(account);
    }

    /** Invites whoever is neither a member nor invited yet. */
    void invite(Desk administrator, DemoAccount account, String name) {
        if (knows(administrator, "/api/v1/members", account) || knows(administrator, "/api/v1/invitations", account)) {
            return;
        }
        var invitation = Json.createObjectBuilder()
                .add("email", account.username())
                .add("name", name)
                .add("roles", Json.createArrayBuilder().add(account.role()))
                .build();
        StepUp.confirmed(administrator.signedIn(), signedIn -> signedIn.post("/api/v1/invitations", invitation))
                .expect(201);
    }

    private static boolean knows(Desk administrator, String list, DemoAccount account) {
        return administrator
                .items(list)
                .anyMatch(entry -> entry.getString("email").equals(account.username()));
    }

    private Optional<String> invitation(DemoAccount account) {
        return mail.all().reversed().stream()
                .filter(letter -> letter.to().equals(account.username()))
                .map(letter -> LINK.matcher(letter.text()))
                .filter(link -> link.find())
                .map(link -> link.group())
                .findFirst();
    }
}
