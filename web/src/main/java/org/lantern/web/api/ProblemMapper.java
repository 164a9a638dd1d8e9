package org.lantern.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import org.lantern.authority.Actors;
import org.lantern.authority.Refused;
import org.lantern.membership.IdentityFault;
import org.lantern.tenancy.DatabaseFault;
import org.lantern.web.edge.RequestId;
import org.lantern.web.management.Meters;
import org.lantern.web.problem.Blame;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Turns whatever ended a call into a problem document (R2). Faults are logged here, once, under the request id. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    /** SQLSTATE character_not_in_repertoire, for text; untranslatable_character, for jsonb. */
    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05");

    /** Class of SQLSTATE: connection exception. */
    private static final String NO_CONNECTION = "08";

    @Context
    private HttpServletRequest request;

    @Inject
    private Meters meters;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = problem(thrown);
        meters.problem(problem.code().code());
        if (problem.code().blame() != Blame.CALLER) {
            LOG.log(Level.ERROR, problem.code().code() + " in request " + RequestId.of(request), thrown);
        }
        var response = Response.status(problem.code().status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem.json(RequestId.of(request)).toString());
        return problem.code() == ProblemCode.UNAUTHENTICATED
                ? response.header("WWW-Authenticate", "Bearer").build()
                : response.build();
    }

    private static Problem problem(Throwable thrown) {
        Optional<String> state = DatabaseFault.stateBehind(thrown);
        if (state.isPresent() && UNSTORABLE.contains(state.get())) {
            return Problem.of(ProblemCode.INVALID_VALUES, "A text holds the character U+0000, which cannot be stored.");
        }
        if (state.isPresent() && state.get().startsWith(NO_CONNECTION)) {
            return Problem.of(ProblemCode.DATABASE_UNAVAILABLE);
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ProblemException known -> {
                    return known.problem();
                }
                case Refused refused -> {
                    return Problem.of(hasAccount() ? ProblemCode.NOT_PERMITTED : ProblemCode.UNAUTHENTICATED);
                }
                case IdentityFault silent -> {
                    return Problem.of(ProblemCode.IDENTITY_UNAVAILABLE);
                }
                case BodyTooLarge tooLarge -> {
                    return tooLarge.problem();
                }
                case JsonbException unreadable -> {
                    return Problem.of(ProblemCode.MALFORMED_JSON);
                }
                default -> {}
            }
        }
        return switch (thrown) {
            case WebApplicationException refused ->
                Problem.of(code(refused.getResponse().getStatus()));
            case ProcessingException unreadable -> Problem.of(ProblemCode.INVALID_REQUEST);
            default -> Problem.of(ProblemCode.INTERNAL);
        };
    }

    private static boolean hasAccount() {
        return Actors.peek().map(actor -> actor.hasAccount()).orElse(false);
    }

    private static ProblemCode code(int status) {
        return switch (status) {
            case 401 -> ProblemCode.UNAUTHENTICATED;
            case 403 -> ProblemCode.NOT_PERMITTED;
            case 404 -> ProblemCode.NOT_FOUND;
            case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
            case 406 -> ProblemCode.NOT_ACCEPTABLE;
            case 412 -> ProblemCode.PRECONDITION_FAILED;
            case 413 -> ProblemCode.TOO_LARGE;
            case 415 -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? ProblemCode.INVALID_REQUEST : ProblemCode.INTERNAL;
        };
    }
}
