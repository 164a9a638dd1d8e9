package org.lantern.fleet;

import static org.lantern.authority.Role.VENDOR_OPERATOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lantern.authority.Actors;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.fleet.internal.ApplicantMail;
import org.lantern.fleet.internal.Application;
import org.lantern.fleet.internal.ApplicationActs;
import org.lantern.fleet.internal.ApplicationStore;
import org.lantern.fleet.internal.Birth;
import org.lantern.fleet.internal.Readings;
import org.lantern.fleet.internal.Remark;
import org.lantern.tenancy.AgencyId;

/** Where the vendor's operators decide on applications. */
@Desk
@Stateless
public class ApplicationReview {

    /** As many applications as are handed out at a time, unless fewer or more are asked for. */
    public static final int PAGE = 200;

    @Inject
    private ApplicationStore store;

    @Inject
    private Birth birth;

    @Inject
    private ApplicantMail mail;

    @Inject
    private Readings readings;

    @Inject
    private ApplicationActs acts;

    private final Clock clock = Clock.systemUTC();

    /**
     * Some of them, oldest first (R9).
     *
     * @param after the last application of the page before; empty for the first page
     */
    @Needs(VENDOR_OPERATOR)
    public List<ApplicationSummary> page(Set<ApplicationState> states, Optional<UUID> after, int most) {
        return store.page(states, after, most);
    }

    /** It names a person and their address, so that it is recorded who read it. */
    @Needs(VENDOR_OPERATOR)
    public Optional<ApplicationDetail> detail(UUID id) {
        Optional<Application> application = store.find(id);
        application.ifPresent(found -> readings.note(found.id(), found.agency()));
        return application.map(found -> found.detail(acts.of(found.id())));
    }

    @Needs(VENDOR_OPERATOR)
    public ReviewResult approve(UUID id) {
        return decide(id, application -> {
            AgencyId agency = birth.of(application.form());
            readings.handOver(application.id(), agency);
            acts.handOver(application.id(), agency);
            application.approve(agency, operator(), clock.instant());
            mail.approved(application);
            return new ReviewResult.Approved(agency);
        });
    }

    /** @param reason told to the applicant */
    @Needs(VENDOR_OPERATOR)
    public ReviewResult reject(UUID id, String reason) {
        return decide(
                id,
                application -> Remark.of(reason)
                        .<ReviewResult>map(words -> {
                            application.reject(words, operator(), clock.instant());
                            acts.keep(application, "rejected", words);
                            mail.rejected(application, words);
                            return new ReviewResult.Rejected();
                        })
                        .orElseGet(ReviewResult.ReasonMissing::new));
    }

    /** @param question the applicant reads it on the page of their application, and answers there (R7) */
    @Needs(VENDOR_OPERATOR)
    public ReviewResult ask(UUID id, String question) {
        return decide(
                id,
                application -> Remark.of(question)
                        .<ReviewResult>map(words -> {
                            application.ask(words);
                            acts.keep(application, "asked", words);
                            mail.asked(application, words);
                            return new ReviewResult.Asked();
                        })
                        .orElseGet(ReviewResult.ReasonMissing::new));
    }

    private ReviewResult decide(UUID id, Function<Application, ReviewResult> decision) {
        return store.lock(id)
                .map(application -> application.state().isOpen()
                        ? decision.apply(application)
                        : new ReviewResult.Decided(application.state()))
                .orElseGet(ReviewResult.NoSuchApplication::new);
    }

    private static String operator() {
        return Actors.current().issuer() + "|" + Actors.current().subject();
    }
}
