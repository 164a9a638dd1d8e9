package org.lantern.web.management;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/** The answer of one health address. */
record Health(List<Check> checks) {
    Health {
        checks = List.copyOf(checks);
    }

    boolean up() {
        return checks.stream().allMatch(Check::up);
    }

    JsonObject json() {
        var list = Json.createArrayBuilder();
        checks.forEach(check ->
                list.add(Json.createObjectBuilder().add("name", check.name()).add("status", word(check.up()))));
        return Json.createObjectBuilder()
                .add("status", word(up()))
                .add("checks", list)
                .build();
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
