package org.lantern.liberty.demo.city;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/**
 * Parallel streets, evenly spaced in metres.
 *
 * @param first metres from the city's centre line to the first of them
 * @param low what addresses on these streets are called on the low side of the centre line, such as {@code W}
 * @param high what they are called on the other side, such as {@code E}
 */
record Ways(double spacing, double first, String low, String high, List<String> names) {
    Ways {
        names = List.copyOf(names);
    }

    static Ways of(JsonObject plan) {
        return new Ways(
                plan.getJsonNumber("spacing").doubleValue(),
                plan.getJsonNumber("first").doubleValue(),
                plan.getString("low"),
                plan.getString("high"),
                plan.getJsonArray("names").getValuesAs(JsonString::getString));
    }

    double offset(int street) {
        return first + street * spacing;
    }
}
