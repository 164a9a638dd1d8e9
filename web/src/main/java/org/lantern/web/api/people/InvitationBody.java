package org.lantern.web.api.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantern.web.api.PlainText;
import org.lantern.web.problem.FieldProblem;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/**
 * Somebody to invite.
 *
 * @param name how they are addressed, 1 to 120 characters
 * @param roles as in members
 */
@Schema(requiredProperties = {"email", "name", "roles"})
public record InvitationBody(
        @Nullable String email,
        @Nullable String name,
        @Nullable Set<String> roles) {
    private static final int LONGEST_NAME = 120;

    /** This, once name and address are there. */
    InvitationBody checked() {
        List<FieldProblem> problems = new ArrayList<>();
        if (emailText().isEmpty()) {
            problems.add(new FieldProblem("/email", "Enter the work e-mail address."));
        }
        if (nameText().isEmpty() || nameText().length() > LONGEST_NAME) {
            problems.add(new FieldProblem("/name", "Enter a name of 1 to 120 characters."));
        } else if (!PlainText.isLine(nameText())) {
            problems.add(new FieldProblem("/name", "Remove line breaks and other control characters."));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(new Problem(ProblemCode.INVALID_VALUES, "", problems));
        }
        return this;
    }

    String emailText() {
        return PlainText.stripped(email);
    }

    String nameText() {
        return PlainText.stripped(name);
    }
}
