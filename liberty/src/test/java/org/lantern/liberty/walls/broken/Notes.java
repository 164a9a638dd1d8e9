package org.lantern.liberty.walls.broken;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** An endpoint. */
@Path("notes")
public final class Notes {
    @GET
    @Path("{id: [a-f0-9]{8}}")
    public String note() {
        return "";
    }
}
