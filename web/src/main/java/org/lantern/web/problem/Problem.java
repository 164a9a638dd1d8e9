package org.lantern.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One problem as RFC 9457 writes it.
 *
 * @param detail what is particular to this occurrence; empty when the title says it all
 * @param errors the values concerned, empty for most
 * @param stepUp the act that has to be confirmed, by member names of the document's stepUp; empty for all but one code
 */
public record Problem(ProblemCode code, String detail, List<FieldProblem> errors, Map<String, String> stepUp) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
        stepUp = Map.copyOf(stepUp);
    }

    public Problem(ProblemCode code, String detail, List<FieldProblem> errors) {
        this(code, detail, errors, Map.of());
    }

    /** @param stepUp what has to be confirmed: act, object and content hash */
    public static Problem stepUpNeeded(Map<String, String> stepUp) {
        String detail = "Log in anew, post this to /api/v1/step-up-grants, and send the request again with the header "
                + "Step-Up-Grant.";
        return new Problem(ProblemCode.STEP_UP_NEEDED, detail, List.of(), stepUp);
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
        if (!stepUp.isEmpty()) {
            var act = Json.createObjectBuilder();
            new TreeMap<>(stepUp).forEach(act::add);
            document.add("stepUp", act);
        }
        return document.add("requestId", requestId).build();
    }
}
