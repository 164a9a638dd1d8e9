package org.lantern.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantern.once.OnceOnly;
import org.lantern.once.OnceResult;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Answers a creating POST, once per {@code Idempotency-Key} (R5). */
@ApplicationScoped
public class Creation {
    /** As in the IETF draft "The Idempotency-Key HTTP Header Field": a quoted string; bare ones are common and taken too. */
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e ]{1,255}");

    @Inject
    private OnceOnly once;

    private final Jsonb json = JsonWords.create();

    /** Something that was made: where it is found and what is told about it. */
    public record Made(int status, String location, Object body) {}

    /**
     * @param key the header, null when absent
     * @param request everything that makes two requests the same
     * @param work makes it, or throws a {@link ProblemException} and has made nothing
     */
    public Response answer(@Nullable String key, String request, Callable<Made> work) throws Exception {
        if (key == null) {
            return response(created(work.call()));
        }
        if (!KEY.matcher(key).matches()) {
            throw new ProblemException(ProblemCode.INVALID_REQUEST, "Idempotency-Key takes 1 to 255 ASCII characters.");
        }
        return switch (once.call(key, request, () -> created(work.call()).text())) {
            case OnceResult.Answered answered -> response(Created.of(answered.answer()));
            case OnceResult.OtherRequest o ->
                throw new ProblemException(Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED));
        };
    }

    private Created created(Made made) {
        return new Created(made.status(), made.location(), json.toJson(made.body()));
    }

    private static Response response(Created created) {
        return Response.status(created.status())
                .header("Location", created.location())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(created.body())
                .build();
    }
}
