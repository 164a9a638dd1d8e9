package org.lantern.publishing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import org.lantern.publishing.Kind;

/** Content as JSON text (Jakarta JSON Binding 3.0), nulls written out so that a version is complete by itself. */
@ApplicationScoped
public class Bodies {

    private final Jsonb json = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    public <T> String write(Kind<T> kind, T body) {
        return json.toJson(body, kind.type());
    }

    public <T> T read(Kind<T> kind, String text) {
        return json.fromJson(text, kind.type());
    }
}
