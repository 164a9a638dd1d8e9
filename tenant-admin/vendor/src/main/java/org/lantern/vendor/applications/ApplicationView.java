package org.lantern.vendor.applications;

import static org.lantern.authority.Role.VENDOR_OPERATOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.fleet.ApplicationDetail;
import org.lantern.fleet.ApplicationForm;
import org.lantern.fleet.ApplicationReview;
import org.lantern.fleet.ReviewResult;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Facts;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.Panel;
import org.lantern.geo.Jurisdiction;
import org.lantern.geo.JurisdictionReading;
import org.lantern.vendor.agencies.AgenciesNavigation;
import org.lantern.vendor.shell.VendorShell;

/** One application: what was handed in, and the decision (R1). */
@Route(value = "application", layout = VendorShell.class)
@Opens(VENDOR_OPERATOR)
class ApplicationView extends Page implements HasUrlParameter<String> {
    private final ApplicationReview review;

    @Inject
    ApplicationView(ApplicationReview review) {
        super(text("application.title"), "");
        this.review = review;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Optional<ApplicationDetail> detail = parse(id).flatMap(review::detail);
        if (detail.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(detail.get());
        }
    }

    static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(ApplicationDetail detail) {
        setHeading(detail.form().name());
        setLead(text("application.lead", Moments.dateTime(detail.submittedAt(), ZoneOffset.UTC)));
        setActions(detail.state().isOpen() ? createDecision(detail) : StateTexts.badge(detail.state()));
        List<Component> parts = new ArrayList<>();
        detail.agency().ifPresent(agency -> parts.add(Acts.row(AgenciesNavigation.toProvisioning(agency))));
        parts.add(new Panel("form", text("application.form"), createFacts(detail)));
        if (!detail.acts().isEmpty()) {
            parts.add(createTalk(detail.acts()));
        }
        JurisdictionReading reading = Jurisdiction.parse(detail.form().jurisdiction());
        parts.add(new ChecksPanel(detail, reading));
        parts.add(new JurisdictionPanel(reading));
        setBody(parts.toArray(Component[]::new));
    }

    /** Who said what, and when (fleet R21). */
    private static Panel createTalk(List<ApplicationDetail.Act> acts) {
        Facts facts = new Facts();
        acts.forEach(act -> facts.with(
                text("application.act." + act.word(), Moments.dateTime(act.at(), ZoneOffset.UTC), act.subject()),
                act.words()));
        return new Panel("talk", text("application.talk"), facts);
    }

    private static Facts createFacts(ApplicationDetail detail) {
        ApplicationForm form = detail.form();
        Facts facts = new Facts()
                .with(text("application.kind"), form.kind())
                .with(text("application.place"), form.place())
                .with(text("application.zone"), form.timeZone())
                .with(text("application.slug"), form.slug())
                .with(text("application.administrator"), form.administratorName())
                .with(text("application.email"), form.administratorEmail());
        detail.decidedAt()
                .ifPresent(at -> facts.with(text("application.decided"), Moments.dateTime(at, ZoneOffset.UTC)));
        detail.reason().ifPresent(reason -> facts.with(text("application.reason"), reason));
        detail.question().ifPresent(question -> facts.with(text("application.question"), question));
        detail.answer().ifPresent(answer -> facts.with(text("application.answer"), answer));
        return facts;
    }

    private Component createDecision(ApplicationDetail detail) {
        return Acts.row(
                Acts.secondary(
                        text("application.reject"),
                        () -> new RejectDialog(review, detail, () -> refresh(detail.id())).open()),
                Acts.secondary(
                        text("application.ask"),
                        () -> new AskDialog(review, detail, () -> refresh(detail.id())).open()),
                Acts.primary(text("application.approve"), () -> approve(detail)));
    }

    private void approve(ApplicationDetail detail) {
        switch (review.approve(detail.id())) {
            case ReviewResult.Approved approved -> {
                Notices.done(text("application.approved", detail.form().name()));
                AgenciesNavigation.showProvisioning(approved.agency());
            }
            case ReviewResult.Decided decided -> {
                Notices.problem(text("application.decided-already"));
                refresh(detail.id());
            }
            case ReviewResult.NoSuchApplication gone -> Notices.problem(text("application.gone"));
            case ReviewResult.Asked asked -> refresh(detail.id());
            case ReviewResult.Rejected rejected -> refresh(detail.id());
            case ReviewResult.ReasonMissing missing -> refresh(detail.id());
        }
    }

    private void refresh(UUID id) {
        review.detail(id).ifPresent(this::show);
    }
}
