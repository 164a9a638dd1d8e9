package org.lantern.web.api.crimemap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.function.Supplier;
import org.lantern.crimemap.PublicMap;

/** Answers 304 while nothing public has changed: the tag is the map's version, known without a query. */
@ApplicationScoped
class MapTags {
    private static final String CHECK_EACH_TIME = "public, max-age=0, must-revalidate";

    @Inject
    private PublicMap map;

    Response answer(Request request, Supplier<ResponseBuilder> fresh) {
        // Weak: a compressed body is another sequence of bytes under the same tag.
        EntityTag tag = new EntityTag(Long.toString(map.version()), true);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder response = unchanged != null ? unchanged : fresh.get();
        return response.tag(tag).header("Cache-Control", CHECK_EACH_TIME).build();
    }
}
