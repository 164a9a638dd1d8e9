package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.lantern.authority.Role;

/** Which roles somebody has, each with a sentence of what it lets them do. */
class RoleChoice extends CheckboxGroup<Role> {
    RoleChoice() {
        setLabel(text("people.roles"));
        addThemeNames("vertical");
        setItems(RoleTexts.OF_AGENCY);
        setItemLabelGenerator(RoleTexts::name);
        setRenderer(new ComponentRenderer<>(RoleChoice::createOption));
        // No required indicator: it comes with aria-required, which a group may not carry (WAI-ARIA 1.2, section
        // 5.3.2).
    }

    private static Div createOption(Role role) {
        Span words = new Span(RoleTexts.words(role));
        words.addClassName("option-words");
        Div option = new Div(new Span(RoleTexts.name(role)), words);
        option.addClassName("option");
        return option;
    }

    /** True if at least one is chosen; says so at the field otherwise. */
    boolean isAnswered() {
        setInvalid(getValue().isEmpty());
        setErrorMessage(text("people.roles.missing"));
        return !isInvalid();
    }
}
