package org.lantern.liberty.demo;

import jakarta.json.Json;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Part;

/** Gives an agency's portal its face. */
record PortalDesign(Desk pio) {

    private static final String PATH = "/api/v1/portal-design";

    /** Publishes the city's design, unless somebody has published one since the agency was taken in. */
    void publish(City city) {
        if (pio.items(PATH + "/versions").count() > 1) {
            return;
        }
        var logo = Form.of(Part.file("file", city.slug() + ".png", "image/png", city.emblem()));
        var reference =
                pio.signedIn().post(PATH + "/logo", logo).expect(200, 201).object();
        var design =
                Json.createObjectBuilder(city.design()).add("logo", reference).build();
        pio.signedIn().put(PATH + "/draft", design).expect(200, 204);
        var note = Json.createObjectBuilder().add("note", "Our own face").build();
        pio.signedIn().post(PATH + "/publish", note).expect(200, 201);
    }
}
