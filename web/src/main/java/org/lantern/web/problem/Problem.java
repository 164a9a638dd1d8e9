package org.lantern.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/**
 * One problem as RFC 9457 writes it.
 *
 * @param detail what is particular to this occurrence; empty when the title says it all
 * @param errors the values concerned, empty for most
 */
public record Problem(ProblemCode code, String detail, List<FieldProblem> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(ProblemCode code) {
        return new Problem(code, "", List.of());
    }

    public static Problem of(ProblemCode code, String detail) {
        return new Problem(code, detail, List.of());
    }

    /** The document; equal for equal problems but for the request id. */
    public JsonObject json(String requestId) {
        var document = Json.createObjectBuilder()
                .add("type", "urn:lantern:problem:" + code.code())
                .add("title", code.title())
                .add("status", code.status())
                .add("code", code.code())
                .add("number", code.number());
        if (!detail.isEmpty()) {
            document.add("detail", detail);
        }
        if (!errors.isEmpty()) {
            var list = Json.createArrayBuilder();
            errors.forEach(e -> list.add(
                    Json.createObjectBuilder().add("pointer", e.pointer()).add("detail", e.detail())));
            document.add("errors", list);
        }
        return document.add("requestId", requestId).build();
    }
}
