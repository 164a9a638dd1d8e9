package org.lantern.web.api.document;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.lantern.web.api.Api;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;

/**
 * Completes the document at build time (R10): what every operation of a side may be refused with is written here once;
 * what is particular to one, such as its 409, stands at its method and gets its body here.
 */
public class DocumentFilter implements OASFilter {
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final Pattern TAGGED = Pattern.compile("/(incidents|crime-map)");
    private static final int SMALLEST_ERROR = 400;

    /** Explains parameters that many operations share. */
    private static final Map<String, String> SHARED = Map.of(
            "Idempotency-Key",
            "1 to 255 ASCII characters of the caller's choice. The same key with the same request is answered the same again"
                    + " and does nothing; with another request it is refused with idempotency-key-reused.",
            "If-Match",
            "The ETag of the draft that the change starts from. If somebody saved in between, 412; without it, or with *,"
                    + " the newest is meant.",
            "cursor",
            "\"next\" of the page before; left out for the first page. What this list did not hand out is refused with"
                    + " invalid-cursor.",
            "limit",
            "Entries of a page at most; more than the largest page are cut to it.",
            "Step-Up-Grant",
            "The id of a confirmation of exactly this request, for an act that has to be confirmed (step-up-needed).");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        new AnswerSchemas(document).complete();
        document.getComponents().addSchema("Problem", problem()).addSchema("FieldProblem", fieldProblem());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((verb, operation) -> complete(path, verb, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod verb, Operation operation) {
        operation.setOperationId(id(path, verb));
        List<Parameter> parameters =
                Optional.ofNullable(operation.getParameters()).orElse(List.of());
        parameters.stream()
                .filter(each -> SHARED.containsKey(each.getName()))
                .forEach(each -> each.setDescription(SHARED.get(each.getName())));
        expected(path, operation, parameters).forEach(status -> {
            if (!operation.getResponses().hasAPIResponse(String.valueOf(status))) {
                operation.getResponses().addAPIResponse(String.valueOf(status), OASFactory.createAPIResponse());
            }
        });
        operation.getResponses().getAPIResponses().forEach(DocumentFilter::complete);
        if (path.contains("/draft")) {
            tagged(operation, "The draft's revision, for If-Match");
        } else if (operation.getTags().contains(Api.PUBLIC)
                && TAGGED.matcher(path).find()) {
            tagged(operation, "The map's version, for If-None-Match");
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("Nothing has changed since"));
        }
        if (parameters.stream().anyMatch(each -> each.getName().equals("Idempotency-Key"))) {
            made(operation).forEach(response -> response.addHeader("Location", header("Path of what was made")));
        }
    }

    /** The statuses that any operation of this kind may be refused with. A token must be a good one also where none is needed. */
    static Set<Integer> expected(String path, Operation operation, List<Parameter> parameters) {
        Set<Integer> statuses = new TreeSet<>(Set.of(401, 404, 503));
        boolean isGuarded =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        boolean isPlatform = operation.getTags().contains(Api.PLATFORM);
        if (isGuarded) {
            statuses.add(403);
        }
        if (isGuarded && !isPlatform) {
            statuses.add(429);
        }
        if (parameters.stream().anyMatch(each -> each.getIn() == Parameter.In.QUERY)) {
            statuses.add(400);
        }
        if (parameters.stream().anyMatch(each -> each.getName().equals("Idempotency-Key"))) {
            statuses.addAll(Set.of(400, 422));
        }
        if (parameters.stream().anyMatch(each -> each.getName().equals("If-Match"))) {
            statuses.add(412);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(400, 413, 415, 422));
        }
        return statuses;
    }

    private static void complete(String status, APIResponse response) {
        int number = Integer.parseInt(status);
        if (number < SMALLEST_ERROR) {
            response.setDescription(
                    Objects.requireNonNullElse(response.getDescription(), number == 201 ? "Made" : "Done"));
            return;
        }
        List<ProblemCode> codes = Arrays.stream(ProblemCode.values())
                .filter(code -> code.status() == number)
                .toList();
        if (response.getDescription() == null) {
            response.setDescription(
                    String.join("; ", codes.stream().map(ProblemCode::title).toList()));
        }
        var body = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
        codes.forEach(code -> body.addExample(
                code.code(), OASFactory.createExample().summary(code.title()).value(example(code))));
        response.setContent(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body));
        if (number == 429) {
            response.addHeader("Retry-After", header("Seconds to wait (RFC 9110, section 10.2.3)"));
        }
        if (number == 401) {
            response.addHeader("WWW-Authenticate", header("Bearer (RFC 6750, section 3)"));
        }
    }

    private static void tagged(Operation operation, String description) {
        Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
                .ifPresent(response -> response.addHeader("ETag", header(description)));
    }

    private static Stream<APIResponse> made(Operation operation) {
        return Stream.of("201", "202")
                .filter(operation.getResponses()::hasAPIResponse)
                .map(operation.getResponses()::getAPIResponse);
    }

    /** In the order written here: the same source makes the same document, byte for byte. */
    private static Map<String, Object> example(ProblemCode code) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "urn:lantern:problem:" + code.code());
        example.put("title", code.title());
        example.put("status", code.status());
        example.put("code", code.code());
        example.put("number", code.number());
        example.put("requestId", "0198c0de-0000-7000-8000-000000000000");
        return example;
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    /** RFC 9457, with our name and number of the problem. */
    private static Schema problem() {
        return object("type", "title", "status", "code", "number", "requestId")
                .addProperty("type", text().description("urn:lantern:problem: and the code"))
                .addProperty("title", text())
                .addProperty("status", number())
                .addProperty(
                        "code",
                        text().description("Stable, kebab-case; the catalogue is docs/problems.md")
                                .enumeration(Arrays.stream(ProblemCode.values())
                                        .<Object>map(ProblemCode::code)
                                        .toList()))
                .addProperty("number", number().description("The code's, never used again for another"))
                .addProperty("detail", text().description("What is particular to this occurrence"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/FieldProblem")))
                .addProperty("stepUp", OASFactory.createSchema().ref("#/components/schemas/StepUpBody"))
                .addProperty("requestId", text().description("Name it when you ask about this answer"))
                .description("A refusal or a fault (RFC 9457)");
    }

    private static Schema fieldProblem() {
        return object("pointer", "detail")
                .addProperty(
                        "pointer",
                        text().description("Where in the body (RFC 6901), or the name of the query parameter"))
                .addProperty("detail", text());
    }

    private static Schema object(String... required) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).required(List.of(required));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema number() {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER);
    }

    /** {@code get} and {@code /api/v1/imports/{id}/rejections.csv} make {@code getImportsIdRejectionsCsv}. */
    static String id(String path, PathItem.HttpMethod verb) {
        StringBuilder id = new StringBuilder(verb.name().toLowerCase(Locale.ROOT));
        Arrays.stream(path.substring("/api/v1".length()).split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .forEach(
                        word -> id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
        return id.toString();
    }
}
