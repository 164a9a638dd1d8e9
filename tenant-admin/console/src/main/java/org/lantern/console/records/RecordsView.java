package org.lantern.console.records;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.APPROVER;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.UUID;
import org.lantern.authority.DangerousAct;
import org.lantern.console.shell.AgencyShell;
import org.lantern.console.stepup.Confirmation;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.Panel;
import org.lantern.retention.ClassForecast;
import org.lantern.retention.Forecast;
import org.lantern.retention.HoldDesk;
import org.lantern.retention.RetentionDesk;
import org.lantern.tenancy.AgencyDirectory;

/** What is kept, what goes, what is held. */
@Route(value = "records", layout = AgencyShell.class)
@Opens({AGENCY_ADMINISTRATOR, AUDITOR, APPROVER})
class RecordsView extends Page {
    static final String PATH = "/records";

    private static final Integer[] SPANS = {30, 90, 365};

    private final RetentionDesk desk;
    private final ZoneId zone;
    private final Select<Integer> span = new Select<>();
    private final DescriptionList figures = new DescriptionList();
    private final ClassList classes;
    private final HoldsPanel holds;
    private final HoldActs acts;

    @Inject
    RecordsView(RetentionDesk desk, HoldDesk holdDesk, AgencyDirectory directory) {
        super(text("records.title"), text("records.lead"));
        this.desk = desk;
        this.zone = directory.current().timeZone();
        this.classes = new ClassList(zone);
        this.acts = new HoldActs(holdDesk, this::refresh);
        boolean mayHold = Admitted.current().hasAny(AGENCY_ADMINISTRATOR, AUDITOR);
        this.holds = new HoldsPanel(zone, mayHold ? acts : null);
        if (mayHold) {
            setActions(Acts.primary(text("holds.place"), () -> new HoldDialog(acts, desk).open()));
        }
        figures.addClassName("figures");
        span.setLabel(text("records.span"));
        span.setItems(SPANS);
        span.setItemLabelGenerator(days -> text("records.span.days", days));
        span.setValue(SPANS[0]);
        span.addValueChangeListener(change -> refresh());
        Div head = new Div(figures, span);
        head.addClassName("records-head");
        setBody(
                new Panel("forecast", text("records.forecast"), head).saying(text("records.forecast.words")),
                holds,
                new Panel("classes", text("records.classes"), classes).saying(text("records.classes.words")));
        refresh();
        addAttachListener(shown -> resume());
    }

    /** Who is back from confirming that it is them finds the hold released. */
    private void resume() {
        Confirmation.returned(DangerousAct.RELEASE_LEGAL_HOLD)
                .ifPresent(back -> acts.find(UUID.fromString(back.typed(ReleaseDialog.HOLD)))
                        .ifPresent(hold -> new ReleaseDialog(acts, hold).resume(back)));
    }

    private void refresh() {
        Forecast forecast = desk.forecast(span.getValue());
        classes.show(forecast);
        holds.show(acts.all());
        figures.removeAll();
        addFigure(
                text("records.next-run"),
                forecast.nextRun().map(at -> Moments.dateTime(at, zone)).orElse(text("records.next-run.none")));
        addFigure(
                text("records.goes-next"),
                text(
                        "number",
                        forecast.classes().stream()
                                .mapToLong(ClassForecast::goesNext)
                                .sum()));
        addFigure(
                text("records.goes-within", forecast.withinDays()),
                text(
                        "number",
                        forecast.classes().stream()
                                .mapToLong(ClassForecast::goesWithin)
                                .sum()));
        addFigure(
                text("records.held"),
                text(
                        "number",
                        forecast.classes().stream()
                                .mapToLong(ClassForecast::held)
                                .sum()));
    }

    private void addFigure(String term, String value) {
        figures.add(new Div(new DescriptionList.Term(term), new DescriptionList.Description(value)));
    }
}
