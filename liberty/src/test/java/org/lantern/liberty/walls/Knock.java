package org.lantern.liberty.walls;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Part;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.http.StepUp;

/** Knocks at a door: the request that the access table describes, at any host, as anyone, for any subject. */
record Knock(Door door) {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final byte[] RECORDS =
            "number,occurred,offense,address,longitude,latitude\n1,2026-01-02,Thefts,1 MAIN ST,-99.3,44.6\n"
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    Reply at(Site site, String subject) {
        var path =
                door.path().replace("{id}", subject).replace("{slug}", subject).replace("{z}/{x}/{y}", subject);
        return switch (door.body()) {
            case "-" -> site.send(door.method(), path + query(), BodyPublishers.noBody(), "application/json");
            case "confirmed" ->
                StepUp.confirmed(site, at -> at.send(door.method(), path, BodyPublishers.noBody(), "application/json"));
            case "records" ->
                site.post(path + "?dryRun=true", Form.of(Part.file("file", "records.csv", "text/csv", RECORDS)));
            case "picture" -> site.post(path, Form.of(Part.file("file", "logo.png", "image/png", PICTURE)));
            case "dry-mapping" -> json(site, path + "?dryRun=true", "{}");
            case "{}" -> json(site, path + query(), "{}");
            case "stale" ->
                site.with("If-Match", "\"999999\"")
                        .send(door.method(), path, BodyPublishers.ofString("{}"), "application/json");
            default -> json(site, path, door.body());
        };
    }

    private String query() {
        return door.subject().equals("version") ? "?to=999999" : "";
    }

    private Reply json(Site site, String path, String body) {
        return site.send(door.method(), path, BodyPublishers.ofString(body), "application/json");
    }
}
