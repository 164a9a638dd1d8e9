package org.lantern.liberty.demo.city;

import jakarta.json.JsonObject;

/**
 * A category of the city's records system and when and where it happens.
 *
 * @param share of a year's records, in percent or any other common measure
 * @param summer how much more of it there is in July than in spring; -1 none at all, 1 twice as much
 * @param published whether the city's map rules show it
 */
record Offence(String category, double share, String setting, String hours, double summer, boolean published) {

    static Offence of(JsonObject plan) {
        return new Offence(
                plan.getString("category"),
                plan.getJsonNumber("share").doubleValue(),
                plan.getString("setting"),
                plan.getString("hours"),
                plan.getJsonNumber("summer").doubleValue(),
                plan.getBoolean("publish", false));
    }

    /** @param warmth -1 in the middle of January to 1 in the middle of July */
    double share(double warmth) {
        return share * (1 + summer * warmth);
    }
}
