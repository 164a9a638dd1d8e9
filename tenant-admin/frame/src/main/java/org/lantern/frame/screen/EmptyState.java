package org.lantern.frame.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where nothing is yet, and says the next step. */
public class EmptyState extends Div {
    public EmptyState(Glyph glyph, String title, String words, Component... acts) {
        addClassName("empty-state");
        Div buttons = new Div(acts);
        buttons.addClassName("empty-state-acts");
        add(glyph.icon(), new H2(title), new Paragraph(words), buttons);
    }
}
