package org.lantern.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** How records become JSON: names in alphabetical order, what is empty left out. */
@Provider
@ApplicationScoped
public class JsonWords implements ContextResolver<Jsonb> {
    private final Jsonb json = create();

    static Jsonb create() {
        return JsonbBuilder.create(new JsonbConfig()
                .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL)
                .withNullValues(false));
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return json;
    }
}
