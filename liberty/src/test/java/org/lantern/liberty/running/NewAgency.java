package org.lantern.liberty.running;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.demo.GoLive;
import org.lantern.liberty.demo.LogIns;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.http.StepUp;
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
    private static final int CLOSED = 404;

    /** One that is live: its checklist is done, and it was verified. */
    public static NewAgency takeIn(RunningLantern lantern, String name) {
        return takeIn(lantern, name, "Alex Morgan");
    }

    /** @param chief name of its first administrator */
    public static NewAgency takeIn(RunningLantern lantern, String name, String chief) {
        var agency = inTrial(lantern, name, chief);
        agency.deputize();
        agency.publishContact();
        agency.declineMap();
        agency.goLive().run(agency.slug);
        Waiting.until(PROVISIONING, () -> agency.portal().get("/").ok());
        return agency;
    }

    /** One in trial, with its first administrator and nothing else. */
    public static NewAgency inTrial(RunningLantern lantern, String name) {
        return inTrial(lantern, name, "Alex Morgan");
    }

    private static NewAgency inTrial(RunningLantern lantern, String name, String chief) {
        var slug = "t-" + UUID.randomUUID().toString().substring(0, 12);
        var address = "chief@" + slug + ".example";
        var account = new DemoAccount("agency-administrator", slug, address, "a lantern in the window 7");
        var id = apply(
                lantern,
                name,
                slug,
                Json.createObjectBuilder().add("name", chief).add("email", address));
        var agency = new NewAgency(lantern, slug, account);
        agency.vendor().post("/api/v1/applications/" + id + "/approve").expect(200);
        Waiting.until(PROVISIONING, () -> agency.portal().get("/").status() == CLOSED);
        agency.admit();
        return agency;
    }

    /** Hands an application in, as a demo city would with another name; its number. */
    public static String apply(RunningLantern lantern, String name, String slug, String administrator) {
        return apply(
                lantern,
                name,
                slug,
                Json.createObjectBuilder().add("name", "Alex Morgan").add("email", administrator));
    }

    private static String apply(RunningLantern lantern, String name, String slug, JsonObjectBuilder administrator) {
        var city = City.named("riverton");
        var application = Json.createObjectBuilder(city.application())
                .add("name", name)
                .add("slug", slug)
                .add("jurisdiction", city.jurisdiction())
                .add("administrator", administrator)
                .build();
        return lantern.platform()
                .post("/api/v1/applications", application)
                .expect(201)
                .object()
                .getString("id");
    }

    public Site portal() {
        return lantern.agency(slug);
    }

    /** The portal's host as the administrator's programs use it. */
    public Site staff() {
        return portal().as(lantern.token(administrator));
    }

    /** The platform's host as an operator of the vendor uses it. */
    public Site vendor() {
        return lantern.platform().as(lantern.token(lantern.accounts().vendorOperator()));
    }

    /** The last steps to the public, one by one or all at once. */
    public GoLive goLive() {
        return new GoLive(this::staff, administrator.username(), this::vendor, mail());
    }

    /** A second administrator comes in. */
    public void deputize() {
        var address = "deputy@" + slug + ".example";
        invite(address, "agency-administrator");
        accept(address);
    }

    /** And waits for the mail: somebody whom another agency asked in has an older one, which leads nowhere any more. */
    public void invite(String address, String role) {
        var letters = new Letters(mail());
        var earlier = letters.newest(address, INVITATION);
        var invitation = Json.createObjectBuilder()
                .add("email", address)
                .add("name", "Jo Reyes")
                .add("roles", Json.createArrayBuilder().add(role))
                .build();
        StepUp.confirmed(staff(), confirmed -> confirmed.post("/api/v1/invitations", invitation))
                .expect(201);
        letters.linkAfter(earlier, address, INVITATION);
    }

    public void accept(String address) {
        lantern.platform().post(new Letters(mail()).link(address, INVITATION)).expect(200);
    }

    /** Publishes everything that an agency must say before it is live. */
    public void publishContact() {
        var design = Json.createObjectBuilder()
                .add(
                        "contact",
                        Json.createObjectBuilder()
                                .add("nonEmergencyPhone", "(605) 555-0150")
                                .add("hours", "Every day, 8 to 6")
                                .add("accessibility", "Jo Reyes, (605) 555-0151"))
                .add("privacyText", "We use what you tell us to answer you.")
                .build();
        staff().put("/api/v1/portal-design/draft", design).expect(200);
        staff().post("/api/v1/portal-design/publish", note()).expect(200);
    }

    /** Publishes the decision to have no map; rules published later take its place. */
    public void declineMap() {
        staff().put(
                        "/api/v1/map-rules/draft",
                        Json.createObjectBuilder().add("noMap", true).build())
                .expect(200);
        staff().post("/api/v1/map-rules/publish", note()).expect(200);
    }

    private static JsonObject note() {
        return Json.createObjectBuilder().add("note", "Before we open").build();
    }

    private CaughtMail mail() {
        return new CaughtMail(lantern.installation().caughtMail());
    }

    /** The first administrator follows the link of the invitation and has a password. */
    public void admit() {
        accept(administrator.username());
        var installation = lantern.installation();
        new LogIns(installation.ports().identity(), installation.secrets()).setPassword(administrator);
    }
}
