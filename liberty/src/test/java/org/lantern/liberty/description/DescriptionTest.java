package org.lantern.liberty.description;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.liberty.http.Reply;

/** The check itself: what an answer may not be. */
class DescriptionTest {
    private static final Description DESCRIPTION = Description.of(json("""
            {"paths": {"/api/v1/lamps/{id}": {"get": {"tags": ["staff"], "responses": {
               "200": {"headers": {"ETag": {}}, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Lamp"}}}},
               "204": {"description": "Out"},
               "404": {"content": {"application/problem+json": {"schema": {"type": "object"}}}}}}},
              "/api/v1/lamps/all": {"get": {"tags": ["platform"], "security": [], "responses": {}}}},
             "components": {"schemas": {"Lamp": {"type": "object", "required": ["id", "lit"], "properties": {
               "id": {"type": "string", "format": "uuid"}, "lit": {"type": "boolean"},
               "hours": {"type": "array", "items": {"type": "integer"}},
               "since": {"type": "string", "format": "date-time"}}}}}}"""));
    private static final String LAMP = "\"id\":\"0198c0de-0000-7000-8000-000000000000\",\"lit\":true";
    private static final String PROBLEM =
            "{\"type\":\"urn:lantern:problem:not-found\",\"title\":\"There is nothing here\","
                    + "\"status\":404,\"code\":\"not-found\",\"number\":3001}";

    @Test
    void an_answer_as_described_gives_no_finding() {
        assertThat(findings(200, "{" + LAMP + ",\"hours\":[1],\"since\":\"2026-11-23T00:00:00Z\"}"))
                .isEmpty();
        assertThat(findings(204, "")).isEmpty();
        assertThat(problem(PROBLEM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"lit\":true}                 | /id is required and not there",
                "{LAMP,\"color\":\"red\"}       | /color is not known",
                "{LAMP,\"hours\":[\"one\"]}     | /hours/0: \"one\" is not",
                "{LAMP,\"hours\":null}          | /hours: null is not",
                "{LAMP,\"since\":\"yesterday\"} | /since: \"yesterday\" is not",
                "{\"id\":\"7\",\"lit\":true}    | /id: \"7\" is not",
                "[]                             | is not"
            })
    void what_is_not_as_described_is_found(String body, String finding) {
        assertThat(findings(200, body.replace("LAMP", LAMP)))
                .singleElement()
                .asString()
                .contains(finding);
    }

    @Test
    void a_status_a_type_a_header_a_body_or_an_address_nobody_described_is_found() {
        assertThat(findings(418, "")).singleElement().asString().contains("[200, 204, 404] alone");
        assertThat(findings(204, "Out")).singleElement().asString().contains("it has a body");
        assertThat(DESCRIPTION.findings(reply("/api/v1/lamps/1", 200, "{" + LAMP + "}", "text/html")))
                .singleElement()
                .asString()
                .contains("its type is text/html");
        assertThat(DESCRIPTION.findings(new Reply(
                        "GET http://localhost/api/v1/lamps/1",
                        200,
                        HttpHeaders.of(Map.of("Content-Type", List.of("application/json")), (name, value) -> true),
                        "{" + LAMP + "}")))
                .singleElement()
                .asString()
                .contains("no header ETag");
        assertThat(DESCRIPTION.findings(reply("/api/v1/lamps", 200, "{}", "application/json")))
                .singleElement()
                .asString()
                .contains("does not know it");
    }

    @Test
    void a_problem_that_is_not_in_the_catalogue_or_not_as_there_is_found() {
        assertThat(problem(PROBLEM.replace("not-found", "no-such-code"))).hasSize(1);
        assertThat(problem(PROBLEM.replace("3001", "3002"))).hasSize(1);
        assertThat(problem(PROBLEM.replace("There is nothing", "Nothing is"))).hasSize(1);
    }

    @Test
    void an_address_without_braces_comes_before_one_with() {
        assertThat(DESCRIPTION.operation("GET http://localhost/api/v1/lamps/all?limit=1"))
                .hasValueSatisfying(operation -> {
                    assertThat(operation.path()).isEqualTo("/api/v1/lamps/all");
                    assertThat(operation.isThePlatforms()).isTrue();
                });
        assertThat(DESCRIPTION.operation("GET http://localhost/api/v1/lamps/1/all"))
                .isEmpty();
        assertThat(DESCRIPTION.operation("POST http://localhost/api/v1/lamps/1"))
                .isEmpty();
    }

    private static List<String> findings(int status, String body) {
        return DESCRIPTION.findings(reply("/api/v1/lamps/1", status, body, "application/json;charset=UTF-8"));
    }

    private static List<String> problem(String body) {
        return DESCRIPTION.findings(reply("/api/v1/lamps/1", 404, body, "application/problem+json"));
    }

    private static Reply reply(String path, int status, String body, String type) {
        return new Reply(
                "GET http://localhost" + path,
                status,
                HttpHeaders.of(Map.of("Content-Type", List.of(type), "ETag", List.of("\"1\"")), (name, value) -> true),
                body);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
