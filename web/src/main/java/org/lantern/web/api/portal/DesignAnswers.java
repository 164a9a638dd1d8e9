package org.lantern.web.api.portal;

import jakarta.ws.rs.core.Response;
import org.lantern.portal.DesignPublication;
import org.lantern.portal.PortalDesign;
import org.lantern.publishing.Draft;
import org.lantern.publishing.PublishResult;
import org.lantern.publishing.SaveResult;
import org.lantern.web.api.Revision;
import org.lantern.web.api.VersionNumber;
import org.lantern.web.problem.FieldProblem;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** What the design desk's results are over the API. */
final class DesignAnswers {
    private DesignAnswers() {}

    static Response of(Draft<PortalDesign> draft) {
        return Response.ok(DesignBody.of(draft.body()))
                .tag(Revision.tag(draft.revision()))
                .build();
    }

    static Response of(SaveResult<PortalDesign> result) {
        return switch (result) {
            case SaveResult.Saved<PortalDesign> saved -> of(saved.draft());
            case SaveResult.Conflict<PortalDesign> c ->
                throw new ProblemException(Problem.of(ProblemCode.PRECONDITION_FAILED));
        };
    }

    static Response of(DesignPublication publication) {
        return switch (publication) {
            case DesignPublication.Live live -> version(live.version());
            case DesignPublication.DraftMoved m ->
                throw new ProblemException(Problem.of(ProblemCode.PRECONDITION_FAILED));
            case DesignPublication.Flawed flawed ->
                throw new ProblemException(new Problem(
                        ProblemCode.INVALID_VALUES,
                        "",
                        flawed.problems().stream()
                                .map(flaw -> new FieldProblem('/' + flaw.field().replace('.', '/'), flaw.message()))
                                .toList()));
        };
    }

    static Response of(PublishResult result) {
        return switch (result) {
            case PublishResult.Live live -> version(live.number());
            case PublishResult.DraftMoved m -> throw new ProblemException(Problem.of(ProblemCode.PRECONDITION_FAILED));
            case PublishResult.NoSuchVersion n -> throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
        };
    }

    private static Response version(int number) {
        return Response.ok(new VersionNumber(number)).build();
    }
}
