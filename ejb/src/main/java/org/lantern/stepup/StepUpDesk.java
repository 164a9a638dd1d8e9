package org.lantern.stepup;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.StepUpAct;
import org.lantern.membership.CurrentMember;
import org.lantern.stepup.internal.GrantStore;

/** Where a person who has just logged in again confirms one act. */
@Desk
@Stateless
public class StepUpDesk {

    @Inject
    private GrantStore grants;

    @Inject
    private CurrentMember member;

    @Inject
    private AuditTrail trail;

    /**
     * Makes a grant for the current person (R1). For the roles that have something to confirm; the act's own desk asks for
     * its own when it is done.
     *
     * @param authenticatedAt when this person logged in, as the identity provider's token says ({@code auth_time}, OpenID
     *     Connect Core 1.0, section 2)
     */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR})
    public StepUpResult confirm(StepUpAct act, Instant authenticatedAt) {
        if (!member.get().isPerson()) {
            return new StepUpResult.NotAPerson();
        }
        Optional<StepUpResult.Confirmed> made = grants.make(act, authenticatedAt);
        if (made.isEmpty()) {
            return new StepUpResult.NotFresh();
        }
        trail.record(
                "step-up-confirmed",
                act.object(),
                Map.of(
                        "confirms",
                        act.act().word(),
                        "contentHash",
                        act.contentHash(),
                        "grant",
                        made.get().grant()));
        return made.get();
    }
}
