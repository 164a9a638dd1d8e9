package org.lantern.web.api.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantern.login.Factor;
import org.lantern.login.FactorDesk;
import org.lantern.login.OwnFactors;
import org.lantern.web.api.Api;
import org.lantern.web.api.At;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** What the person whose token this is proves with who they are. It is set up and deleted in a browser alone. */
@Path("factors")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class FactorResource {

    @Inject
    private FactorDesk desk;

    /**
     * @param kind app, passkey, recovery-codes
     * @param label as its owner named it; empty if they did not
     * @param left of recovery codes how many are left; left out for what is not counted
     */
    public record FactorAnswer(String id, String kind, String label, Instant since, Optional<Integer> left) {

        static FactorAnswer of(Factor factor) {
            return new FactorAnswer(
                    factor.id(),
                    factor.kind().word(),
                    factor.label(),
                    factor.since(),
                    factor.left().isPresent() ? Optional.of(factor.left().getAsInt()) : Optional.empty());
        }
    }

    /** @param password false for whom their agency's own log-in lets in */
    public record Factors(List<FactorAnswer> items, boolean password) {

        static Factors of(OwnFactors known) {
            return new Factors(known.all().stream().map(FactorAnswer::of).toList(), known.hasPassword());
        }
    }

    @GET
    @Operation(
            summary = "What the person whose token this is has set up beside a password: their own and nobody else's",
            description = "Set up and deleted in the console, under Your log-in, where the person proves who they are.")
    public Factors list() {
        return desk.list()
                .map(Factors::of)
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.NOT_PERMITTED, "A program has a secret and nothing beside it."));
    }
}
