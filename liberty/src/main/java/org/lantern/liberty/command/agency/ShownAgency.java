package org.lantern.liberty.command.agency;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/** An agency and the steps of its provisioning, as the API tells them. */
record ShownAgency(JsonObject agency, List<JsonObject> steps) {

    /** It answers residents and staff. */
    boolean stands() {
        return !"provisioning".equals(agency.getString("state"));
    }

    /** Nothing more happens by itself soon: it stands, or a step has failed. */
    boolean isSettled() {
        return stands() || steps.stream().anyMatch(step -> "failed".equals(step.getString("state")));
    }

    JsonObject json() {
        return Json.createObjectBuilder(agency)
                .add("provisioning", Json.createArrayBuilder(steps))
                .build();
    }

    String words() {
        var text = new StringBuilder("%s (%s): %s%n"
                .formatted(agency.getString("name"), agency.getString("slug"), agency.getString("state")));
        text.append("  ").append(agency.getString("url", "")).append("\n");
        agency.getJsonArray("checklist")
                .getValuesAs(JsonObject.class)
                .forEach(item -> text.append(
                        "  %-8s %s%n".formatted(item.getBoolean("met") ? "yes" : "no", item.getString("name"))));
        text.append("  %-8s verification%n".formatted(agency.containsKey("verification") ? "yes" : "no"));
        for (JsonObject step : steps) {
            text.append("  %-8s %s %s%n"
                    .formatted(step.getString("state"), step.getString("name"), step.getString("error", "")));
        }
        return text.toString();
    }
}
