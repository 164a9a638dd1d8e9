package org.lantern.console.crimemap;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** A few large numbers side by side. */
class Figures extends DescriptionList {
    Figures() {
        addClassName("figures");
    }

    Figures with(String name, long number) {
        Div pair = new Div(new Term(name), new Description(text("number", number)));
        getElement().appendChild(pair.getElement());
        return this;
    }
}
