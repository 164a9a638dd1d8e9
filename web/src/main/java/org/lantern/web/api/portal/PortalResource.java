package org.lantern.web.api.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantern.portal.PublishedPortals;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.web.api.Api;
import org.lantern.web.api.At;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** What a portal is, for everybody. */
@Path("portal")
@At(At.Side.PORTAL)
@Tag(name = Api.PUBLIC)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PortalResource {

    @Inject
    private PublishedPortals portals;

    @Inject
    private AgencyDirectory directory;

    @GET
    @Operation(summary = "The agency's name, contact, languages and the version of its design")
    public PortalAnswer portal() {
        return portals.live()
                .map(portal -> PortalAnswer.of(directory.current(), portal))
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.NOT_FOUND)));
    }
}
