package org.lantern.console.records;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantern.frame.screen.Texts;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.keeping.RecordClass;
import org.lantern.retention.RetentionSchedule;
import org.lantern.retention.ScheduleFlaw;

/** One field for each class that an agency may choose about. */
class ScheduleForm extends Div {
    private final Map<String, IntegerField> fields = new LinkedHashMap<>();
    private final SortedMap<String, Integer> others = new TreeMap<>();

    ScheduleForm(List<RecordClass> classes, boolean editable, Runnable whenChanged) {
        addClassName("records-form");
        classes.forEach(entry -> period(entry).ifPresent(period -> {
            IntegerField field = createField(entry, period);
            field.setReadOnly(!editable);
            field.addValueChangeListener(change -> {
                field.setInvalid(false);
                if (change.isFromClient()) {
                    whenChanged.run();
                }
            });
            fields.put(entry.name(), field);
            add(field);
        }));
    }

    private static Optional<Period> period(RecordClass entry) {
        return entry.keeping() instanceof Keeping.ForPeriod chosen
                        && !chosen.period().isFixed()
                ? Optional.of(chosen.period())
                : Optional.empty();
    }

    private static IntegerField createField(RecordClass entry, Period period) {
        IntegerField field = new IntegerField(entry.title());
        field.setManualValidation(true); // every flaw is the desk's to name
        field.setHelperText(RecordTexts.bounds(period));
        field.setSuffixComponent(new com.vaadin.flow.component.html.Span(Texts.text("schedule.days")));
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setWidthFull();
        return field;
    }

    void show(RetentionSchedule schedule) {
        others.clear();
        others.putAll(schedule.days());
        others.keySet().removeAll(fields.keySet());
        fields.forEach((name, field) -> {
            Integer days = schedule.days().get(name);
            if (days == null) {
                field.clear();
            } else {
                field.setValue(days);
            }
        });
    }

    /** What stands in the fields; a field that is empty names nothing. */
    RetentionSchedule schedule() {
        SortedMap<String, Integer> days = new TreeMap<>(others);
        fields.forEach((name, field) -> field.getOptionalValue().ifPresent(value -> days.put(name, value)));
        return new RetentionSchedule(days);
    }

    /** Shows each flaw at its field; whether there is none. */
    boolean isSound(List<ScheduleFlaw> flaws) {
        flaws.forEach(
                flaw -> Optional.ofNullable(fields.get(flaw.recordClass())).ifPresent(field -> {
                    field.setErrorMessage(flaw.words());
                    field.setInvalid(true);
                }));
        flaws.stream()
                .map(flaw -> fields.get(flaw.recordClass()))
                .filter(field -> field != null)
                .findFirst()
                .ifPresent(IntegerField::focus);
        return flaws.isEmpty();
    }
}
