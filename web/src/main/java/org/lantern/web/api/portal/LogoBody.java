package org.lantern.web.api.portal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantern.portal.LogoReference;
import org.lantern.web.problem.FieldProblem;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** A stored logo, as its upload was answered; a design refers to it by exactly this. */
@Schema(requiredProperties = {"sha256", "width", "height"})
public record LogoBody(@Nullable String sha256, int width, int height) {

    static LogoBody of(LogoReference logo) {
        return new LogoBody(logo.sha256(), logo.width(), logo.height());
    }

    LogoReference reference() {
        try {
            return new LogoReference(sha256 == null ? "" : sha256, width, height);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(new Problem(
                    ProblemCode.INVALID_VALUES,
                    "",
                    List.of(new FieldProblem("/logo", "Refer to a logo by what its upload was answered."))));
        }
    }
}
