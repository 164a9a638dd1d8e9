package org.lantern.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;

/** R1 and R6 of the API: each resource says where it is, and the document describes each of its methods. */
class OpenApiTest {
    private static final Map<Class<? extends Annotation>, String> VERBS =
            Map.of(GET.class, "get", POST.class, "post", PUT.class, "put", DELETE.class, "delete");
    private static final int FEWEST_RESOURCES = 9;

    private final List<Class<?>> resources = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.lantern.web").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void every_method_of_every_resource_is_in_the_document() {
        assertThat(resources).hasSizeGreaterThanOrEqualTo(FEWEST_RESOURCES);
        Set<String> declared = resources.stream()
                .flatMap(resource -> Stream.of(resource.getDeclaredMethods()))
                .flatMap(OpenApiTest::operation)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(documented()).isEqualTo(declared);
    }

    /** Built anew from the same source it is the same, byte for byte: nothing in it stands in an order of chance. */
    @Test
    void examples_of_problems_have_their_members_in_one_order() {
        var examples = operations()
                .flatMap(operation -> operation.getJsonObject("responses").values().stream())
                .map(JsonValue::asJsonObject)
                .flatMap(response -> Stream.ofNullable(response.getJsonObject("content")))
                .flatMap(content -> Stream.ofNullable(content.getJsonObject(Problem.MEDIA_TYPE)))
                .flatMap(problem -> Stream.ofNullable(problem.getJsonObject("examples")))
                .flatMap(each -> each.values().stream())
                .map(example -> example.asJsonObject().getJsonObject("value").keySet());
        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(members ->
                        assertThat(members).containsExactly("type", "title", "status", "code", "number", "requestId"));
    }

    @Test
    void every_resource_says_where_it_is() {
        assertThat(resources).allMatch(resource -> resource.isAnnotationPresent(At.class));
    }

    @Test
    void every_operation_is_explained() {
        assertThat(resources.stream()
                        .flatMap(resource -> Stream.of(resource.getDeclaredMethods()))
                        .filter(method -> operation(method).findAny().isPresent()))
                .allMatch(method -> method.isAnnotationPresent(Operation.class));
    }

    /** R10 */
    @Test
    void every_operation_has_an_id_of_its_own_and_says_what_it_answers() {
        assertThat(operations().map(operation -> operation.getString("operationId")))
                .hasSizeGreaterThan(40)
                .doesNotHaveDuplicates();
        assertThat(operations())
                .allSatisfy(operation -> assertThat(
                                operation.getJsonObject("responses").keySet())
                        .as(operation.getString("operationId"))
                        .anyMatch(status -> status.startsWith("2"))
                        .contains("404", "503"));
    }

    /** R10 */
    @Test
    void what_needs_a_token_a_body_or_a_revision_says_what_it_is_refused_with() {
        assertThat(operations().filter(operation -> operation.containsKey("security")))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(statuses(operation)).contains("401", "403"));
        assertThat(operations().filter(operation -> operation.containsKey("requestBody")))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(statuses(operation)).contains("400", "413", "415", "422"));
        assertThat(operations().filter(operation -> parameters(operation).contains("If-Match")))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(statuses(operation)).contains("412"));
        assertThat(operations().filter(operation -> parameters(operation).contains("Idempotency-Key")))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(statuses(operation)).contains("422"));
        assertThat(statuses(operation("deleteMembersId"))).contains("409");
        assertThat(operation("postApplications")
                        .getValue("/responses/429/headers")
                        .asJsonObject())
                .containsKey("Retry-After");
    }

    /** R10 */
    @Test
    void every_refusal_is_a_problem_with_the_codes_of_its_status() {
        operations()
                .forEach(operation -> operation.getJsonObject("responses").forEach((status, response) -> {
                    if (Integer.parseInt(status) >= 400) {
                        JsonObject problem =
                                response.asJsonObject().getJsonObject("content").getJsonObject(Problem.MEDIA_TYPE);
                        assertThat(problem.getValue("/schema/$ref").toString()).contains("schemas/Problem");
                        assertThat(problem.getJsonObject("examples").keySet())
                                .isEqualTo(Stream.of(ProblemCode.values())
                                        .filter(code ->
                                                String.valueOf(code.status()).equals(status))
                                        .map(ProblemCode::code)
                                        .collect(Collectors.toSet()));
                    }
                }));
        assertThat(document()
                        .getValue("/components/schemas/Problem/properties/code/enum")
                        .asJsonArray())
                .hasSize(ProblemCode.values().length);
    }

    /** R10 */
    @Test
    void every_schema_has_a_name_of_its_own_and_says_of_each_value_what_it_is() {
        assertThat(schemas()).hasSizeGreaterThan(50);
        assertThat(schemas().keySet()).noneMatch(name -> name.matches(".*\\d"));
        schemas()
                .forEach((name, schema) -> assertThat(schema.asJsonObject().containsKey("type"))
                        .as(name)
                        .isTrue());
        assertThat(schemas().values().stream()
                        .flatMap(schema -> schema
                                .asJsonObject()
                                .getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT)
                                .asJsonObject()
                                .values()
                                .stream()))
                .allSatisfy(value -> assertThat(value.asJsonObject().containsKey("$ref")
                                || value.asJsonObject().get("type") instanceof JsonString)
                        .as("%s", value)
                        .isTrue());
    }

    /** R10 */
    @Test
    void an_answer_says_what_it_always_holds_and_a_request_what_it_needs() {
        assertThat(required("AgencyAnswer"))
                .contains("id", "slug", "modules")
                .doesNotContain("verification", "lastActivity");
        assertThat(required("SessionAnswer")).contains("id", "current").doesNotContain("device", "address");
        assertThat(required("InvitationBody")).containsExactlyInAnyOrder("email", "name", "roles");
        assertThat(schemas().getJsonObject("DesignBody").containsKey("required"))
                .as("what is left out stays")
                .isFalse();
        assertThat(operations()
                        .filter(operation -> parameters(operation).contains("Step-Up-Grant"))
                        .map(operation -> operation.getString("operationId")))
                .containsExactlyInAnyOrder(
                        "putMembersIdRoles",
                        "postInvitations",
                        "getAuditTrailJsonl",
                        "postLegalHoldsIdRelease",
                        "postMembersIdLostDevice",
                        "postTakeouts",
                        "getTakeoutsIdFile");
    }

    private static List<String> required(String schema) {
        return schemas().getJsonObject(schema).getJsonArray("required").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static JsonObject schemas() {
        return document().getJsonObject("components").getJsonObject("schemas");
    }

    private static JsonObject operation(String id) {
        return operations()
                .filter(each -> each.getString("operationId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> statuses(JsonObject operation) {
        return operation.getJsonObject("responses").keySet();
    }

    private static List<String> parameters(JsonObject operation) {
        return operation.containsKey("parameters")
                ? operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                        .map(each -> each.getString("name"))
                        .toList()
                : List.of();
    }

    private static Stream<JsonObject> operations() {
        return document().getJsonObject("paths").values().stream()
                .flatMap(path -> path.asJsonObject().entrySet().stream())
                .filter(verb -> VERBS.containsValue(verb.getKey()))
                .map(verb -> verb.getValue().asJsonObject());
    }

    private static JsonObject document() {
        return Json.createReader(new ByteArrayInputStream(OpenApiServlet.read("openapi.json")))
                .readObject();
    }

    private static Set<String> documented() {
        return document().getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().keySet().stream()
                        .filter(VERBS.values()::contains)
                        .map(verb -> verb + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> operation(Method method) {
        return VERBS.entrySet().stream()
                .filter(verb -> method.isAnnotationPresent(verb.getKey()))
                .map(verb -> verb.getValue() + " " + path(method));
    }

    /** Without the expressions of path parameters, which OpenAPI does not know. */
    private static String path(Method method) {
        Path sub = method.getAnnotation(Path.class);
        String whole = Stream.of(
                        "api/v1",
                        method.getDeclaringClass().getAnnotation(Path.class).value(),
                        sub == null ? "" : sub.value())
                .flatMap(part -> Stream.of(part.split("/(?![^{]*})", -1)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
        return whole.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^}]*})*}", "{$1}");
    }
}
