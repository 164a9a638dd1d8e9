package org.lantern.console.takeout;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.authority.DangerousAct;
import org.lantern.console.shell.AgencyShell;
import org.lantern.console.stepup.Confirmation;
import org.lantern.console.stepup.Returned;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.EmptyState;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.Lists;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.Panel;
import org.lantern.frame.screen.State;
import org.lantern.frame.screen.State.Tone;
import org.lantern.frame.screen.Watch;
import org.lantern.takeout.TakeoutDesk;
import org.lantern.takeout.TakeoutFile;
import org.lantern.takeout.TakeoutReceipt;
import org.lantern.takeout.TakeoutReport;
import org.lantern.tenancy.AgencyDirectory;

/** What was packed, what is being packed, and the way to have it done. */
@Route(value = "takeout", layout = AgencyShell.class)
@Opens({AUDITOR, AGENCY_ADMINISTRATOR})
class TakeoutView extends Page {
    private static final String PATH = "/takeout";
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final String FIELD = "takeout";

    private final TakeoutDesk desk;
    private final ZoneId zone;
    private final boolean acts = Admitted.current().hasAny(AGENCY_ADMINISTRATOR);
    private final Button ask = Acts.primary(text("takeout.ask"), this::ask);
    private final Watch watch;
    private @Nullable PackingPanel packing;
    private List<TakeoutReport> shown = List.of();

    @Inject
    TakeoutView(TakeoutDesk desk, AgencyDirectory directory) {
        super(text("takeout.title"), text("takeout.lead"));
        this.desk = desk;
        this.zone = directory.current().timeZone();
        this.watch = Watch.over(this, LOOK_AGAIN, () -> underWay().isPresent(), this::lookAgain);
        if (acts) {
            setActions(ask);
        }
        show();
        addAttachListener(attached -> {
            Confirmation.returned(DangerousAct.TAKE_AGENCY_OUT).ifPresent(this::askConfirmed);
            Confirmation.returned(DangerousAct.DOWNLOAD_TAKEOUT).ifPresent(this::offer);
        });
    }

    private Optional<TakeoutReport> underWay() {
        return shown.stream().filter(report -> report.state().isUnderWay()).findFirst();
    }

    private void lookAgain() {
        shown = desk.list();
        Optional<TakeoutReport> still = underWay();
        if (still.isPresent() && packing != null) {
            packing.show(still.get());
        } else {
            show();
        }
    }

    private void show() {
        shown = desk.list();
        packing = underWay()
                .map(report -> new PackingPanel(report, acts, () -> cancel(report.id())))
                .orElse(null);
        ask.setEnabled(packing == null);
        List<Component> parts = new ArrayList<>();
        if (packing != null) {
            parts.add(packing);
        }
        parts.add(
                shown.isEmpty()
                        ? new EmptyState(Glyph.INBOX, text("takeout.none"), text("takeout.none.words"))
                        : new Panel("takeouts", text("takeout.before"), createTable()));
        setBody(parts.toArray(Component[]::new));
        watch.resume();
    }

    /** Nobody has all of it packed without confirming that it is them. */
    private void ask() {
        switch (desk.ask()) {
            case TakeoutReceipt.StepUpNeeded needed ->
                Confirmation.ask(needed.act(), text("stepup.takeout"), PATH, Map.of());
            case TakeoutReceipt.OneAtATime one -> Notices.problem(text("takeout.one"));
            case TakeoutReceipt.Asked asked -> throw new IllegalStateException("there was no confirmation");
        }
    }

    private void askConfirmed(Returned back) {
        switch (back.with(desk::ask)) {
            case TakeoutReceipt.Asked asked -> Notices.done(text("takeout.asked"));
            case TakeoutReceipt.OneAtATime one -> Notices.problem(text("takeout.one"));
            case TakeoutReceipt.StepUpNeeded needed -> Notices.problem(text("stepup.not-confirmed"));
        }
        show();
    }

    private void take(UUID takeout) {
        switch (desk.file(takeout)) {
            case TakeoutFile.StepUpNeeded needed ->
                Confirmation.ask(needed.act(), text("stepup.takeout-file"), PATH, Map.of(FIELD, takeout.toString()));
            case TakeoutFile.NotReady gone -> lost();
            case TakeoutFile.Unknown gone -> lost();
            case TakeoutFile.Permitted permitted -> throw new IllegalStateException("there was no confirmation");
        }
    }

    private void lost() {
        Notices.problem(text("takeout.gone"));
        show();
    }

    private void offer(Returned back) {
        if (back.grant().isPresent()) {
            new TakeoutDownload(desk, UUID.fromString(back.typed(FIELD)), back).open();
        } else {
            Notices.problem(text("stepup.not-confirmed"));
        }
    }

    private void cancel(UUID takeout) {
        Notices.done(text(desk.cancel(takeout) ? "takeout.cancelled" : "takeout.over"));
        show();
    }

    private Grid<TakeoutReport> createTable() {
        Grid<TakeoutReport> table = Lists.table(TakeoutReport.class, text("takeout.before"));
        table.addColumn(report -> Moments.dateTime(report.askedAt(), zone))
                .setHeader(text("takeout.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        // On a phone what can be done with it comes before what else there is to know.
        table.addComponentColumn(TakeoutView::badge)
                .setHeader(text("takeout.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addComponentColumn(this::createTaker)
                .setHeader(text("takeout.file"))
                .setAutoWidth(true);
        table.addColumn(report -> text("number", report.rowsDone()))
                .setHeader(text("takeout.rows"))
                .setTextAlign(ColumnTextAlign.END);
        table.addColumn(report -> report.expiresAt()
                        .map(end -> Moments.dateTime(end, zone))
                        .orElse(""))
                .setHeader(text("takeout.until"))
                .setAutoWidth(true);
        table.addColumn(TakeoutReport::askedBy).setHeader(text("takeout.who")).setAutoWidth(true);
        table.setItems(shown);
        return table;
    }

    private Component createTaker(TakeoutReport report) {
        return acts && report.state() == TakeoutReport.State.READY
                ? Acts.inRow(text("takeout.take"), Moments.dateTime(report.askedAt(), zone), () -> take(report.id()))
                : new Span();
    }

    private static State badge(TakeoutReport report) {
        return new State(
                text("takeout-state." + report.state().name().toLowerCase(Locale.ROOT)),
                switch (report.state()) {
                    case WAITING, RUNNING -> Tone.WAITING;
                    case READY -> Tone.GOOD;
                    case FAILED -> Tone.BAD;
                    case CANCELLED, EXPIRED -> Tone.CALM;
                });
    }
}
