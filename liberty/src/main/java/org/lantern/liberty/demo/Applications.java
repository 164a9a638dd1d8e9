package org.lantern.liberty.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.process.Waiting;

/** Has a city taken in: its application, the vendor's approval, the provisioning. */
final class Applications {

    private static final String PATH = "/api/v1/applications";
    private static final Duration PROVISIONING = Duration.ofMinutes(5);

    private final Site platform;
    private final Desk vendor;

    Applications(Site platform, Desk vendor) {
        this.platform = platform;
        this.vendor = vendor;
    }

    /** Returns when the agency is there. */
    void takeIn(City city, String administrator) {
        if (isTakenIn(city)) {
            return;
        }
        var id = pending(city).orElseGet(() -> apply(city, administrator));
        var path = PATH + "/" + id;
        if (platform.get(path).expect(200).object().getString("state").equals("submitted")) {
            vendor.signedIn().post(path + "/approve").expect(200, 202, 204);
        }
        if (!Waiting.until(PROVISIONING, () -> isTakenIn(city))) {
            throw CannotGoOn.failed("the demo agency " + city.slug() + " was not provisioned within "
                    + PROVISIONING.toMinutes() + " minutes");
        }
    }

    private boolean isTakenIn(City city) {
        return vendor.items("/api/v1/agencies")
                .anyMatch(agency -> agency.getString("slug").equals(city.slug())
                        && !agency.getString("state").equals("provisioning"));
    }

    private Optional<String> pending(City city) {
        return vendor.items(PATH)
                .filter(application -> application.getString("slug").equals(city.slug()))
                .filter(application -> !application.getString("state").equals("rejected"))
                .map(application -> application.getString("id"))
                .findFirst();
    }

    private String apply(City city, String administrator) {
        JsonObject application = Json.createObjectBuilder(city.application())
                .add("slug", city.slug())
                .add("jurisdiction", city.jurisdiction())
                .add(
                        "administrator",
                        Json.createObjectBuilder()
                                .add("name", city.people().get(DemoAccount.ADMINISTRATOR))
                                .add("email", administrator))
                .build();
        return platform.post(PATH, application).expect(201).object().getString("id");
    }
}
