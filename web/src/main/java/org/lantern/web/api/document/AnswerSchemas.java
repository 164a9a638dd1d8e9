package org.lantern.web.api.document;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an answer always holds. A record's component is always there unless it is an {@code Optional}, which is left out when
 * it is empty and never written as null (JsonWords). What may be left out of a request its record says itself.
 */
final class AnswerSchemas {
    private static final String PLACE = "#/components/schemas/";

    /** What the name of a list begins with: that of its record. */
    private static final String LIST = "Items";

    private final OpenAPI document;

    AnswerSchemas(OpenAPI document) {
        this.document = document;
    }

    void complete() {
        nameLists();
        Map<String, Schema> schemas = schemas();
        Set<String> sent = sent();
        schemas.forEach((name, schema) -> properties(schema).forEach((property, value) -> {
            boolean isOptional = isNullable(value);
            if (isOptional) {
                schema.addProperty(property, withoutNull(value));
            }
            if (!isOptional && !sent.contains(name)) {
                schema.addRequired(property);
            }
        }));
    }

    /** Lists by what they are of: the scanner numbers those of two types of one name. */
    private void nameLists() {
        Map<String, Schema> schemas = schemas();
        Map<String, String> names = new HashMap<>();
        List.copyOf(schemas.keySet()).stream()
                .filter(name -> name.startsWith(LIST))
                .forEach(name -> {
                    Schema list = Objects.requireNonNull(schemas.get(name));
                    String of = Objects.requireNonNull(list.getProperties().get("items"))
                            .getItems()
                            .getRef();
                    String better = of.substring(PLACE.length()) + "List";
                    document.getComponents().removeSchema(name);
                    document.getComponents().addSchema(better, list);
                    names.put(PLACE + name, PLACE + better);
                });
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .flatMap(response -> Stream.ofNullable(response.getContent()))
                .flatMap(content -> content.getMediaTypes().values().stream())
                .flatMap(type -> present(type.getSchema()))
                .filter(schema -> names.containsKey(schema.getRef()))
                .forEach(schema -> schema.setRef(names.get(schema.getRef())));
    }

    /** Names of what requests hold, also within other things. */
    private Set<String> sent() {
        Deque<Schema> open = new ArrayDeque<>();
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(AnswerSchemas::bodies)
                .forEach(open::add);
        Set<String> names = new HashSet<>();
        while (!open.isEmpty()) {
            Schema schema = open.poll();
            String ref = schema.getRef();
            if (ref != null && names.add(ref.substring(PLACE.length()))) {
                open.add(Objects.requireNonNull(schemas().get(ref.substring(PLACE.length()))));
            }
            properties(schema).values().forEach(open::add);
            present(schema.getItems()).forEach(open::add);
        }
        return names;
    }

    private Map<String, Schema> schemas() {
        return document.getComponents().getSchemas();
    }

    private static Stream<Schema> bodies(Operation operation) {
        return operation.getRequestBody() == null || operation.getRequestBody().getContent() == null
                ? Stream.of()
                : operation.getRequestBody().getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .flatMap(AnswerSchemas::present);
    }

    private static boolean isNullable(Schema schema) {
        return isNull(schema) || all(schema.getAnyOf()).anyMatch(AnswerSchemas::isNull);
    }

    private static boolean isNull(Schema schema) {
        return all(schema.getType()).anyMatch(type -> type == Schema.SchemaType.NULL);
    }

    private static Schema withoutNull(Schema schema) {
        if (isNull(schema)) {
            schema.removeType(Schema.SchemaType.NULL);
            return schema;
        }
        return all(schema.getAnyOf())
                .filter(each -> !isNull(each))
                .reduce((one, other) -> {
                    throw new IllegalStateException("one of several: " + schema);
                })
                .orElseThrow();
    }

    private static Map<String, Schema> properties(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        return properties == null ? Map.of() : new LinkedHashMap<>(properties);
    }

    private static <T> Stream<T> all(@Nullable List<T> some) {
        return Stream.ofNullable(some).flatMap(Collection::stream);
    }

    private static Stream<Schema> present(@Nullable Schema schema) {
        return Stream.ofNullable(schema);
    }
}
