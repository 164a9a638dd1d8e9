package org.lantern.console.portal;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.lantern.portal.BrandColor;

/** A colour, picked or typed as #rrggbb; what was typed is kept even while it is no colour. */
class ColorField extends CustomField<String> {
    private static final String NEUTRAL = "#808080";

    private final Input picker = new Input();
    private final TextField typed = new TextField();

    ColorField(String label, String help) {
        super("");
        setLabel(label);
        setHelperText(help);
        addClassName("color-field");
        picker.setType("color");
        picker.getElement().setAttribute("aria-label", label);
        picker.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setAriaLabel(label);
        typed.setMaxLength(7);
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        picker.addValueChangeListener(change -> takeOver(change.isFromClient(), change.getValue()));
        typed.addValueChangeListener(change -> {
            showIn(change.getValue());
            updateValue();
        });
        add(new Div(picker, typed));
    }

    private void takeOver(boolean fromPerson, String color) {
        if (fromPerson) {
            typed.setValue(color);
        }
    }

    private void showIn(String color) {
        picker.setValue(BrandColor.isHex(color) ? BrandColor.of(color).hex() : NEUTRAL);
    }

    @Override
    protected String generateModelValue() {
        return typed.getValue().strip();
    }

    @Override
    protected void setPresentationValue(String color) {
        typed.setValue(color);
        showIn(color);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        typed.setReadOnly(readOnly);
        picker.setEnabled(!readOnly);
    }
}
