package org.lantern.console.records;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import org.lantern.frame.screen.Moments;
import org.lantern.keeping.Keeping;
import org.lantern.retention.ClassForecast;
import org.lantern.retention.Forecast;

/** Classes of records, one below the other; a row where there is room, a card where there is none. */
class ClassList extends UnorderedList {
    private final ZoneId zone;

    ClassList(ZoneId zone) {
        this.zone = zone;
        addClassName("records");
    }

    void show(Forecast forecast) {
        removeAll();
        forecast.classes().forEach(row -> add(createItem(row, forecast.withinDays())));
    }

    private ListItem createItem(ClassForecast row, int days) {
        Paragraph words = new Paragraph(row.recordClass().words());
        Div name = new Div(new H3(row.recordClass().title()), words);
        DescriptionList facts = new DescriptionList();
        addFact(facts, text("records.keeps"), RecordTexts.keeps(row));
        if (row.recordClass().keeping() instanceof Keeping.WhileHere here) {
            words.add(" " + here.why());
        } else {
            addFact(facts, text("records.kept"), text("number", row.kept()));
            addFact(
                    facts,
                    text("records.oldest"),
                    row.oldest()
                            .map(at -> Moments.date(at.atZone(zone).toLocalDate()))
                            .orElse("–"));
            addFact(facts, text("records.goes-within", days), text("number", row.goesWithin()));
            addFact(facts, text("records.held"), text("number", row.held()));
        }
        ListItem item = new ListItem(name, facts);
        item.setClassName("records-held", row.held() > 0);
        return item;
    }

    private static void addFact(DescriptionList facts, String term, String value) {
        facts.add(new Div(new DescriptionList.Term(term), new DescriptionList.Description(value)));
    }
}
