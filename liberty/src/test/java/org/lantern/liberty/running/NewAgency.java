package org.lantern.liberty.running;

import jakarta.json.Json;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.demo.LogIns;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.process.Waiting;

/**
 * An agency of a test's own, taken in by application like any other, with the area of a demo city.
 *
 * @param administrator can sign in
 */
public record NewAgency(RunningLantern lantern, String slug, DemoAccount administrator) {
    private static final Pattern INVITATION = Pattern.compile("/invitations/[A-Za-z0-9_-]{64}");
    private static final java.time.Duration PROVISIONING = java.time.Duration.ofMinutes(3);

    public static NewAgency takeIn(RunningLantern lantern, String name) {
        var slug = "t-" + UUID.randomUUID().toString().substring(0, 12);
        var address = "chief@" + slug + ".example";
        var account = new DemoAccount("agency-administrator", slug, address, "a lantern in the window 7");
        var application = Json.createObjectBuilder(City.named("riverton").application())
                .add("name", name)
                .add("slug", slug)
                .add("jurisdiction", City.named("riverton").jurisdiction())
                .add(
                        "administrator",
                        Json.createObjectBuilder().add("name", "Alex Morgan").add("email", address))
                .build();
        var id = lantern.platform()
                .post("/api/v1/applications", application)
                .expect(201)
                .object()
                .getString("id");
        var vendor = lantern.platform().as(lantern.token(lantern.accounts().vendorOperator()));
        vendor.post("/api/v1/applications/" + id + "/approve").expect(200);
        var agency = new NewAgency(lantern, slug, account);
        Waiting.until(PROVISIONING, () -> agency.portal().get("/").ok());
        agency.admit();
        return agency;
    }

    public Site portal() {
        return lantern.agency(slug);
    }

    /** The portal's host as the administrator's programs use it. */
    public Site staff() {
        return portal().as(lantern.token(administrator));
    }

    private void admit() {
        var installation = lantern.installation();
        var letters = new Letters(new CaughtMail(installation.caughtMail()));
        lantern.platform()
                .post(letters.link(administrator.username(), INVITATION))
                .expect(200);
        new LogIns(installation.ports().identity(), installation.secrets()).setPassword(administrator);
    }
}
