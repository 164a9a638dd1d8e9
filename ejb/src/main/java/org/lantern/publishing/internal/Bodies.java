package org.lantern.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/** Content as JSON text (Jakarta JSON Binding 3.0), nulls written out so that a version is complete by itself. */
@ApplicationScoped
class Bodies {

    private final Jsonb json = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    <T> String write(Kind<T> kind, T body) {
        return json.toJson(body, kind.type());
    }

    <T> T read(Kind<T> kind, String text) {
        return json.fromJson(text, kind.type());
    }
}
