package org.lantern.vendor.records;

import static org.lantern.authority.Role.VENDOR_OPERATOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import org.lantern.frame.screen.Lists;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.Panel;
import org.lantern.retention.ClassForecast;
import org.lantern.retention.Forecast;
import org.lantern.retention.PlatformRecords;
import org.lantern.vendor.shell.VendorShell;

/** What applicants left, what of it goes and what went; numbers alone. */
@Route(value = "records", layout = VendorShell.class)
@Opens(VENDOR_OPERATOR)
class RecordsView extends Page {
    private static final int SOON = 30;

    @Inject
    RecordsView(PlatformRecords records) {
        super(text("records.title"), text("records.lead"));
        Forecast forecast = records.forecast(SOON);
        UnorderedList classes = new UnorderedList();
        classes.addClassName("records");
        forecast.classes().forEach(row -> classes.add(createItem(row)));
        setBody(
                new Panel("forecast", text("records.forecast"), classes)
                        .saying(forecast.nextRun()
                                .map(at -> text("records.next-run", Moments.dateTime(at, ZoneOffset.UTC)))
                                .orElse(text("records.next-run.none"))),
                new Panel("gone", text("records.gone"), createGone(records.gone())));
    }

    private static ListItem createItem(ClassForecast row) {
        DescriptionList facts = new DescriptionList();
        addFact(facts, text("records.keeps"), text("records.days", row.days().orElse(0)));
        addFact(facts, text("records.kept"), String.valueOf(row.kept()));
        addFact(
                facts,
                text("records.oldest"),
                row.oldest()
                        .map(at -> Moments.date(at.atZone(ZoneOffset.UTC).toLocalDate()))
                        .orElse("–"));
        addFact(facts, text("records.goes-next"), String.valueOf(row.goesNext()));
        addFact(facts, text("records.goes-within", SOON), String.valueOf(row.goesWithin()));
        return new ListItem(
                new Div(
                        new H3(row.recordClass().title()),
                        new Paragraph(row.recordClass().words())),
                facts);
    }

    private static void addFact(DescriptionList facts, String term, String value) {
        facts.add(new Div(new DescriptionList.Term(term), new DescriptionList.Description(value)));
    }

    private static Component createGone(List<PlatformRecords.Gone> gone) {
        if (gone.isEmpty()) {
            return new Paragraph(text("records.gone.none"));
        }
        Grid<PlatformRecords.Gone> table = Lists.table(PlatformRecords.Gone.class, text("records.gone"));
        table.addColumn(row -> Moments.dateTime(row.at(), ZoneOffset.UTC)).setHeader(text("records.gone.at"));
        table.addColumn(PlatformRecords.Gone::recordClass).setHeader(text("records.gone.class"));
        table.addColumn(PlatformRecords.Gone::count).setHeader(text("records.gone.count"));
        table.setItems(gone);
        return table;
    }
}
