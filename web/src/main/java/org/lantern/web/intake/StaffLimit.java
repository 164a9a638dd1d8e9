package org.lantern.web.intake;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.lantern.authority.Actor;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;

/** Counts what members and programs ask of the staff API (R6). */
@ApplicationScoped
public class StaffLimit {
    private Allowance perMember;

    @SuppressWarnings("NullAway.Init")
    protected StaffLimit() {}

    @Inject
    StaffLimit(StaffSettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    StaffLimit(StaffSettings settings, TimeMeter clock) {
        this.perMember = new Allowance(settings.perMember(), settings.window(), clock);
    }

    /** How long to wait; empty when it may be done now. Somebody of two agencies is counted at each. */
    Optional<Duration> wait(Actor member) {
        String who = member.agency().map(agency -> agency.value().toString()).orElse("")
                + ' '
                + member.issuer()
                + ' '
                + member.subject();
        Duration wait = perMember.take(who);
        return wait.isZero() ? Optional.empty() : Optional.of(wait);
    }

    static Problem problem(long seconds) {
        return Problem.of(ProblemCode.TOO_MANY, "Nothing was done. Send it again in %d seconds.".formatted(seconds));
    }
}
