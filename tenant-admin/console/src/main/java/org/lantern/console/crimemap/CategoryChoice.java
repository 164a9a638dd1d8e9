package org.lantern.console.crimemap;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.lantern.crimemap.CategorySummary;
import org.lantern.crimemap.CategorySummary.Standing;
import org.lantern.frame.screen.Glyph;

/** One category: chosen or not; locked on the platform's floor; a mixed one needs the name it is published under. */
class CategoryChoice extends Div {
    private static final int NAME_MAX = 120;

    private final CategorySummary category;
    private final Checkbox chosen = new Checkbox();
    private final TextField publishedAs = new TextField();

    CategoryChoice(CategorySummary category, boolean editable, Runnable whenChanged) {
        this.category = category;
        addClassName("category");
        chosen.setLabel(category.category());
        chosen.setEnabled(editable && category.standing() != Standing.FLOOR);
        chosen.addValueChangeListener(change -> {
            publishedAs.setVisible(isMixed() && chosen.getValue());
            whenChanged.run();
        });
        publishedAs.setVisible(false);
        publishedAs.setEnabled(editable);
        publishedAs.setMaxLength(NAME_MAX);
        publishedAs.setLabel(text("rules.published-as"));
        publishedAs.setHelperText(text("rules.published-as.help"));
        publishedAs.setValueChangeMode(ValueChangeMode.LAZY);
        publishedAs.addValueChangeListener(change -> whenChanged.run());
        add(chosen, createSide());
        if (isMixed()) {
            add(publishedAs);
        }
    }

    private Div createSide() {
        Span count = new Span(text("rules.records", category.records()));
        count.addClassNames("number", "quiet");
        Div side = new Div(count);
        side.addClassName("category-side");
        if (category.standing() == Standing.FLOOR) {
            side.add(createReason(Glyph.LOCK, "rules.floor"));
        } else if (isMixed()) {
            side.add(createReason(Glyph.WARNING, "rules.mixed"));
        }
        return side;
    }

    private static Div createReason(Glyph glyph, String key) {
        Div reason = new Div(glyph.icon(), new Span(text(key)));
        reason.addClassName("category-reason");
        return reason;
    }

    private boolean isMixed() {
        return category.standing() == Standing.NEEDS_MAPPING;
    }

    String category() {
        return category.category();
    }

    boolean isChosen() {
        return chosen.getValue() && category.standing() != Standing.FLOOR;
    }

    /** The name of a chosen mixed category, once there is one. */
    Optional<String> mappedName() {
        return isMixed() && isChosen()
                ? Optional.of(publishedAs.getValue().strip()).filter(name -> !name.isEmpty())
                : Optional.empty();
    }

    void show(boolean choose, String name) {
        publishedAs.setValue(name);
        chosen.setValue(choose);
    }
}
