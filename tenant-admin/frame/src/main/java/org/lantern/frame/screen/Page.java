package org.lantern.frame.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page: one heading, one sentence of what it is for, what can be done, then the content. */
public abstract class Page extends Main implements HasDynamicTitle {
    static final String ID = "main";
    private static final String HEADING = "page-heading";

    private final String title;
    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div actions = new Div();
    private final Div body = new Div();

    /** @param lead one sentence; empty for none */
    protected Page(String title, String lead) {
        this.title = title;
        setId(ID);
        addClassName("page");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", HEADING);
        heading.setId(HEADING);
        heading.setText(title);
        heading.getElement().setAttribute("tabindex", "-1");
        setLead(lead);
        actions.addClassName("page-actions");
        body.addClassName("page-body");
        Div words = new Div(heading, this.lead);
        Header header = new Header(words, actions);
        header.addClassName("page-header");
        super.add(header, body);
    }

    protected final void setLead(String text) {
        lead.setText(text);
        lead.setVisible(!text.isEmpty());
    }

    protected final void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    /** Replaces what stands below the heading. */
    protected final void setBody(Component... components) {
        body.removeAll();
        body.add(components);
    }

    protected final void setHeading(String text) {
        heading.setText(text);
    }

    void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }

    @Override
    public String getPageTitle() {
        return title + " – " + Texts.text("console.title");
    }
}
