package org.lantern.frame.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

/** Names and values, as a description list. */
public class Facts extends DescriptionList {
    public Facts() {
        addClassName("facts");
    }

    public Facts with(String name, String value) {
        return with(name, new Text(value));
    }

    public Facts with(String name, Component value) {
        Description description = new Description();
        description.add(value);
        add(new Term(name), description);
        return this;
    }
}
