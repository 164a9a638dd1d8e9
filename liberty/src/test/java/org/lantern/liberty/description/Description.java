package org.lantern.liberty.description;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;

/** What {@code /openapi} says, and whether an answer is as it says. */
public final class Description {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch", "head", "options");
    private static final String PROBLEM = "application/problem+json";
    private static final int SMALLEST_ERROR = 400;

    private final List<Operation> operations = new ArrayList<>();
    private final Shape shape;
    private final Catalogue catalogue;

    private Description(JsonObject document, Catalogue catalogue) {
        this.shape = new Shape(document.getJsonObject("components").getJsonObject("schemas"));
        this.catalogue = catalogue;
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(new Operation(method.toUpperCase(Locale.ROOT), path, operation.asJsonObject()));
                    }
                }));
        operations.sort(Comparator.comparing(operation -> operation.path().contains("{")));
    }

    /** The one that is served, and the catalogue of problems beside it. */
    public static Description of(Site platform) {
        return new Description(platform.get("/openapi").expect(200).object(), Catalogue.read());
    }

    static Description of(JsonObject document) {
        return new Description(document, Catalogue.read());
    }

    /** One of them: {@code GET /api/v1/imports/{id}}. */
    public record Operation(String method, String path, JsonObject json) {
        public String name() {
            return method + " " + path;
        }

        /** Whether a bearer token is needed. */
        public boolean isGuarded() {
            return json.containsKey("security");
        }

        /** Whether it is on the platform's host; else on an agency's. */
        public boolean isThePlatforms() {
            return json.getJsonArray("tags").getValuesAs(JsonString.class).stream()
                    .anyMatch(tag -> tag.getString().equals("platform"));
        }

        /** The type of the body it reads; empty where it reads none. */
        public String reads() {
            return json.containsKey("requestBody")
                    ? json.getJsonObject("requestBody")
                            .getJsonObject("content")
                            .keySet()
                            .iterator()
                            .next()
                    : "";
        }

        @Override
        public String toString() {
            return name();
        }

        private boolean answers(String asked, String where) {
            return method.equals(asked)
                    && where.matches("\\Q" + path.replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q") + "\\E");
        }
    }

    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    public Set<String> names() {
        var names = new TreeSet<String>();
        operations.forEach(operation -> names.add(operation.name()));
        return names;
    }

    /** The operation that answers a request such as {@code GET http://localhost:9080/api/v1/agencies?limit=1}. */
    public Optional<Operation> operation(String request) {
        var method = request.substring(0, request.indexOf(' '));
        var path = URI.create(request.substring(request.indexOf(' ') + 1)).getPath();
        return operations.stream().filter(each -> each.answers(method, path)).findFirst();
    }

    /** In what an answer is not as the description says; nothing for one that is. */
    public List<String> findings(Reply reply) {
        var found = new ArrayList<String>();
        operation(reply.request())
                .ifPresentOrElse(
                        operation -> {
                            var responses = operation.json().getJsonObject("responses");
                            var response = responses.getJsonObject(String.valueOf(reply.status()));
                            if (response == null) {
                                found.add("the description knows " + responses.keySet() + " alone");
                            } else {
                                headers(response, reply, found);
                                body(response, reply, found);
                            }
                        },
                        () -> found.add("the description does not know it"));
        return found.stream()
                .map(finding -> reply.request() + " → " + reply.status() + ": " + finding)
                .toList();
    }

    private static void headers(JsonObject response, Reply reply, List<String> found) {
        if (response.containsKey("headers")) {
            response.getJsonObject("headers").keySet().stream()
                    .filter(name -> reply.header(name).isEmpty())
                    .forEach(name -> found.add("there is no header " + name));
        }
    }

    private void body(JsonObject response, Reply reply, List<String> found) {
        if (!response.containsKey("content")) {
            if (!reply.body().isEmpty()) {
                found.add("it has a body: " + reply.body());
            }
            return;
        }
        var type = plain(reply.header("Content-Type"));
        var content = response.getJsonObject("content").entrySet().stream()
                .filter(each -> plain(each.getKey()).equals(type))
                .findFirst();
        if (content.isEmpty()) {
            found.add("its type is " + type + ", not of "
                    + response.getJsonObject("content").keySet());
            return;
        }
        var schema = content.get().getValue().asJsonObject().getJsonObject("schema");
        if (schema == null) {
            found.add("the description does not say what it holds");
        } else if (type.endsWith("/json") || type.endsWith("+json")) {
            found.addAll(shape.findings(schema, value(reply)));
        }
        if (reply.status() >= SMALLEST_ERROR) {
            found.addAll(type.equals(PROBLEM) ? catalogue.findings(reply) : List.of("it is no problem document"));
        }
    }

    private static JsonValue value(Reply reply) {
        try (var reader = Json.createReader(new StringReader(reply.body()))) {
            return reader.readValue();
        }
    }

    private static String plain(String type) {
        return type.split(";", 2)[0].strip();
    }
}
