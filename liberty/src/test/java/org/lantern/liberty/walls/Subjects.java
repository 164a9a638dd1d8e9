package org.lantern.liberty.walls;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Part;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.http.StepUp;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.running.Letters;
import org.lantern.liberty.running.RunningLantern;

/** Things of one agency that doors can be tried on, by the names the access table gives them. */
final class Subjects {
    private static final Pattern INVITATION = Pattern.compile("/invitations/[A-Za-z0-9_-]{64}");

    private final RunningLantern lantern;
    private final String slug;
    private final Map<String, String> ids = new HashMap<>();

    Subjects(RunningLantern lantern, String slug) {
        this.lantern = lantern;
        this.slug = slug;
        ids.put("-", UUID.randomUUID().toString());
        ids.put("slug", slug);
        ids.put("version", "");
        ids.put("tile", "0/0/0");
        ids.put("import", imported());
        ids.put("viewer", member("viewer"));
        ids.put("oneself", member("agency-administrator"));
        ids.put("invitation", invited());
        ids.put("last-invitation", ids.get("invitation"));
        ids.put("api-client", program());
        ids.put("session", session());
        ids.put("takeout", packed());
        var vendor = lantern.platform().as(lantern.token(lantern.accounts().vendorOperator()));
        ids.put("agency", find(vendor, "/api/v1/agencies", this::isOurs));
        ids.put("application", find(vendor, "/api/v1/applications", this::isOurs));
    }

    String id(String subject) {
        var id = subject.equals("leaver") ? ids.computeIfAbsent(subject, missing -> joined()) : ids.get(subject);
        if (id == null) {
            throw new IllegalArgumentException("No subject called " + subject);
        }
        return id;
    }

    private boolean isOurs(JsonObject entry) {
        return entry.getString("slug").equals(slug);
    }

    private String imported() {
        var analyst = as("analyst");
        var csv = "number,occurred,offense,address,longitude,latitude\n1,2026-01-02,Thefts,1 MAIN ST,0,0\n";
        var file =
                Part.file("file", "matrix.csv", "text/csv", csv.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        var location = analyst.post("/api/v1/imports?dryRun=true", Form.of(file))
                .expect(202)
                .header("Location");
        Waiting.until(
                java.time.Duration.ofMinutes(2),
                () -> !as("analyst").get(location).object().getString("state").equals("running"));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String member(String role) {
        var username = lantern.accounts().of(slug, role).username();
        return find(
                as("agency-administrator"),
                "/api/v1/members",
                member -> member.getString("email").equals(username));
    }

    /** Somebody who can be removed and is missed by nobody. */
    private String joined() {
        var address = "leaver-" + UUID.randomUUID() + "@" + slug + ".example";
        invite(address);
        var letters = new Letters(new CaughtMail(lantern.installation().caughtMail()));
        lantern.platform().post(letters.link(address, INVITATION)).expect(200);
        return find(
                as("agency-administrator"),
                "/api/v1/members",
                member -> member.getString("email").equals(address));
    }

    private String invited() {
        return invite("matrix-" + UUID.randomUUID() + "@" + slug + ".example");
    }

    private String invite(String address) {
        var invitation = Json.createObjectBuilder()
                .add("email", address)
                .add("name", "Matrix")
                .add("roles", Json.createArrayBuilder().add("viewer"))
                .build();
        return as("agency-administrator")
                .post("/api/v1/invitations", invitation)
                .expect(201)
                .object()
                .getString("id");
    }

    private String program() {
        var program = Json.createObjectBuilder()
                .add("name", "Matrix " + UUID.randomUUID())
                .add("roles", Json.createArrayBuilder().add("viewer"))
                .build();
        return as("agency-administrator")
                .post("/api/v1/api-clients", program)
                .expect(201)
                .object()
                .getString("id");
    }

    /** A log-in of the viewer's, made for this. */
    private String session() {
        return find(as("viewer"), "/api/v1/sessions", session -> session.getBoolean("current"));
    }

    /** An archive of everything, ready to be taken. */
    private String packed() {
        var location = StepUp.confirmed(as("agency-administrator"), person -> person.post("/api/v1/takeouts"))
                .expect(202)
                .header("Location");
        Waiting.until(
                java.time.Duration.ofMinutes(2),
                () -> as("auditor").get(location).object().getString("state").equals("ready"));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Site as(String role) {
        return lantern.agency(slug).as(lantern.token(slug, role));
    }

    private static String find(Site site, String list, Predicate<JsonObject> wanted) {
        return site.get(list).expect(200).object().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing of ours in " + list))
                .getString("id");
    }
}
