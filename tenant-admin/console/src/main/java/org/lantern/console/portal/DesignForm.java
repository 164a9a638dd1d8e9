package org.lantern.console.portal;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import org.lantern.frame.screen.Panel;

/** The fields of a design, laid out in the order a resident meets them. */
class DesignForm extends Div {
    DesignForm(DesignFields fields, Component scale) {
        addClassName("design-form");
        add(
                new Panel("identity", text("design.identity"), layout(fields.name, fields.tagline, fields.logo)),
                new Panel("colors", text("design.colors"), layout(fields.brand, fields.accent), scale),
                new Panel(
                        "contact",
                        text("design.contact"),
                        layout(
                                fields.emergency,
                                fields.nonEmergency,
                                fields.email,
                                fields.address,
                                fields.hours,
                                fields.accessibility)),
                new Panel("privacy", text("design.privacy.title"), layout(fields.privacy)),
                new Panel(
                        "languages",
                        text("design.languages.title"),
                        layout(fields.mainLanguage, fields.otherLanguages)));
    }

    private static FormLayout layout(Component... fields) {
        FormLayout layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setExpandFields(true);
        layout.setExpandColumns(true);
        layout.add(fields);
        return layout;
    }
}
