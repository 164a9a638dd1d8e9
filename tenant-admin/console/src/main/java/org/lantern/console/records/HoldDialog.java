package org.lantern.console.records;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lantern.frame.screen.Acts;
import org.lantern.retention.HoldOrder;
import org.lantern.retention.HoldResult;
import org.lantern.retention.RetentionDesk;

/** Places a hold. Stays open, with what was typed, until it stands. */
class HoldDialog extends Dialog {
    private static final String ALL = "";

    private final HoldActs acts;
    private final Map<String, Optional<String>> objects;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Select<String> what = new Select<>();
    private final TextField object = new TextField();
    private final TextField number = new TextField(text("holds.number"));
    private final TextArea reason = new TextArea(text("holds.reason"));

    HoldDialog(HoldActs acts, RetentionDesk desk) {
        this.acts = acts;
        this.objects = desk.holdable();
        titles.put(ALL, text("holds.over.all"));
        desk.forecast(1).classes().stream()
                .filter(row -> objects.containsKey(row.recordClass().name()))
                .forEach(row ->
                        titles.put(row.recordClass().name(), row.recordClass().title()));
        setHeaderTitle(text("holds.place"));
        setWidth("34rem");
        what.setLabel(text("holds.what"));
        what.setItems(titles.keySet());
        what.setItemLabelGenerator(titles::get);
        what.setValue(ALL);
        what.addValueChangeListener(change -> showObject());
        object.setMaxLength(HoldOrder.LONGEST_OBJECT);
        object.setHelperText(text("holds.object.help"));
        number.setMaxLength(HoldOrder.LONGEST_NUMBER);
        number.setHelperText(text("holds.number.help"));
        number.setRequiredIndicatorVisible(true);
        reason.setMaxLength(HoldOrder.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        what.setWidthFull();
        object.setWidthFull();
        number.setWidthFull();
        reason.setWidthFull();
        add(new Paragraph(text("holds.place.words")), what, object, number, reason);
        getFooter()
                .add(Acts.secondary(text("act.cancel"), this::close), Acts.primary(text("holds.place"), this::place));
        showObject();
    }

    private void showObject() {
        Optional<String> word = objects.getOrDefault(what.getValue(), Optional.empty());
        object.setVisible(word.isPresent());
        object.setLabel(text("holds.object", word.orElse("")));
    }

    private void place() {
        number.setInvalid(false);
        reason.setInvalid(false);
        object.setInvalid(false);
        HoldResult result = acts.place(new HoldOrder(
                Optional.of(what.getValue()),
                object.isVisible() ? Optional.of(object.getValue()) : Optional.empty(),
                number.getValue(),
                reason.getValue()));
        if (result instanceof HoldResult.Wrong wrong) {
            refuse(wrong);
        } else {
            close();
        }
    }

    private void refuse(HoldResult.Wrong wrong) {
        HasValidation field =
                switch (wrong.field()) {
                    case "reason" -> reason;
                    case "object" -> object;
                    default -> number;
                };
        field.setErrorMessage(wrong.words());
        field.setInvalid(true);
    }
}
