package org.lantern.console.audit;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lantern.audit.AuditFilter;

/** What part of the trail is asked for: which act, whose, and from when to when in the agency's own days. */
class TrailFilter extends Div {
    private final ComboBox<String> act = new ComboBox<>(text("audit.what"));
    private final ComboBox<String> who = new ComboBox<>(text("audit.who"));
    private final DatePicker from = new DatePicker(text("audit.from"));
    private final DatePicker to = new DatePicker(text("audit.to"));
    private final ZoneId zone;

    TrailFilter(ActTexts texts, List<String> acts, ZoneId zone, Runnable whenChanged) {
        this.zone = zone;
        addClassName("filter");
        act.setItems(acts.stream().sorted(Comparator.comparing(texts::act)).toList());
        act.setItemLabelGenerator(texts::act);
        Map<String, String> names = texts.namesBySubject();
        who.setItems(
                names.keySet().stream().sorted(Comparator.comparing(names::get)).toList());
        who.setItemLabelGenerator(names::get);
        List.of(act, who).forEach(box -> {
            box.setClearButtonVisible(true);
            box.setPlaceholder(text("audit.any"));
            box.addValueChangeListener(change -> whenChanged.run());
        });
        List.of(from, to).forEach(date -> {
            date.setClearButtonVisible(true);
            date.addValueChangeListener(change -> whenChanged.run());
        });
        add(act, who, from, to);
    }

    AuditFilter chosen() {
        return new AuditFilter(
                act.getOptionalValue(),
                who.getOptionalValue(),
                from.getOptionalValue().map(this::start),
                to.getOptionalValue().map(day -> start(day.plusDays(1))));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
