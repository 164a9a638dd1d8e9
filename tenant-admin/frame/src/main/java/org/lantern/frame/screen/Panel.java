package org.lantern.frame.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A titled part of a page. */
public class Panel extends Section {
    private static final String TITLE_SUFFIX = "-title";

    public Panel(String id, String title, Component... content) {
        setId(id);
        addClassName("panel");
        H2 heading = new H2(title);
        heading.setId(id + TITLE_SUFFIX);
        getElement().setAttribute("aria-labelledby", id + TITLE_SUFFIX);
        add(heading);
        add(content);
    }

    /** A sentence under the title. */
    public Panel saying(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("panel-words");
        addComponentAtIndex(1, paragraph);
        return this;
    }
}
