package org.lantern.liberty.demo.city;

import jakarta.json.JsonObject;

/** Who the city's police are and how to reach them. */
public record Profile(
        String name,
        String kind,
        String place,
        String timeZone,
        String tagline,
        String brandColour,
        Contact contact,
        String administrator) {

    public record Contact(String phone, String emergency, String email, String street) {}

    static Profile of(JsonObject plan) {
        return new Profile(
                plan.getString("name"),
                plan.getString("kind"),
                plan.getString("place"),
                plan.getString("timeZone"),
                plan.getString("tagline"),
                plan.getString("brandColour"),
                new Contact(
                        plan.getString("phone"),
                        plan.getString("emergency"),
                        plan.getString("email"),
                        plan.getString("street")),
                plan.getString("administrator"));
    }
}
