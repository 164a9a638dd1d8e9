package org.lantern.web.api.crimemap;

import java.util.List;
import org.lantern.crimemap.ImportReceipt;
import org.lantern.web.problem.FieldProblem;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Says in words why a file holds nothing to import. */
final class ImportFlaws {
    private ImportFlaws() {}

    static ProblemException problem(ImportReceipt.Flaw flaw) {
        String detail =
                switch (flaw) {
                    case EMPTY -> "The file is empty.";
                    case HEADER_ONLY -> "The file has a header and no rows below it.";
                    case NOT_TEXT -> "This is no text file. Export the records as CSV.";
                    case TOO_WIDE -> "The file has more than 500 columns, or their names are too long.";
                };
        return problem(detail);
    }

    static ProblemException noFile() {
        return problem("Send the file of records as the part \"file\".");
    }

    private static ProblemException problem(String detail) {
        return new ProblemException(
                new Problem(ProblemCode.INVALID_VALUES, detail, List.of(new FieldProblem("/file", detail))));
    }
}
