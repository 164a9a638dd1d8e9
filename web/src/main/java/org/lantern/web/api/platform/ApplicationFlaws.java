package org.lantern.web.api.platform;

import java.util.List;
import org.lantern.fleet.ApplicationFlaw;
import org.lantern.web.problem.FieldProblem;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Points every flaw of an application at its place in the request. */
final class ApplicationFlaws {
    private ApplicationFlaws() {}

    static ProblemException problem(List<ApplicationFlaw> flaws) {
        return new ProblemException(new Problem(
                ProblemCode.INVALID_VALUES,
                "",
                flaws.stream()
                        .map(flaw -> new FieldProblem(pointer(flaw.field()), flaw.explanation()))
                        .toList()));
    }

    private static String pointer(String field) {
        return switch (field) {
            case "administratorName" -> "/administrator/name";
            case "administratorEmail" -> "/administrator/email";
            default -> "/" + field;
        };
    }
}
