package org.lantern.web.api.people;

import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantern.authority.DangerousAct;
import org.lantern.authority.StepUpAct;
import org.lantern.web.api.PlainText;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemException;

/**
 * What is confirmed: the three values of the refusal's stepUp, as they stand there.
 *
 * @param act give-administrator-role, invite-administrator, export-audit-trail, take-agency-out,
 *     download-takeout, vouch-for-lost-device, release-legal-hold
 * @param object what it is done to
 * @param contentHash SHA-256 of the content, 64 hexadecimal digits
 */
@Schema(requiredProperties = {"act", "object", "contentHash"})
public record StepUpBody(
        @Nullable String act,
        @Nullable String object,
        @Nullable String contentHash) {

    StepUpAct read() {
        DangerousAct known = DangerousAct.of(PlainText.stripped(act))
                .orElseThrow(() -> PlainText.wrong("/act", "Nothing of this name needs to be confirmed."));
        if (!PlainText.isLine(Objects.requireNonNullElse(object, ""))) {
            throw PlainText.wrong("/object", "Remove line breaks and other control characters.");
        }
        try {
            return new StepUpAct(known, PlainText.stripped(object), PlainText.stripped(contentHash));
        } catch (IllegalArgumentException e) {
            throw PlainText.wrong("/contentHash", "Send object and contentHash as they stand in the refusal.");
        }
    }

    /** The refusal of an act that was not confirmed. */
    public static ProblemException needed(StepUpAct act) {
        return new ProblemException(Problem.stepUpNeeded(
                Map.of("act", act.act().word(), "object", act.object(), "contentHash", act.contentHash())));
    }
}
