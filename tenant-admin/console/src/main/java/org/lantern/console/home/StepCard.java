package org.lantern.console.home;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.RouterLink;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Glyph;

/** A step on the start page: done or not, what it is for, the way there. */
class StepCard extends ListItem {
    StepCard(Step step, boolean next) {
        addClassNames("step-card", step.done() ? "step-card-done" : "step-card-open");
        SvgIcon icon = (step.done() ? Glyph.CHECK : Glyph.CIRCLE).icon();
        icon.getElement().removeAttribute("aria-hidden");
        icon.getElement().setAttribute("role", "img");
        icon.getElement().setAttribute("aria-label", text(step.done() ? "step.done" : "step.open"));
        Div words = new Div(
                new H2(text("step." + step.key())),
                new Paragraph(text("step." + step.key() + (step.done() ? ".done" : ".words"))));
        words.addClassName("step-card-words");
        add(icon, words, createLink(step, next));
    }

    private static RouterLink createLink(Step step, boolean next) {
        RouterLink link = Acts.link(text("step." + step.key() + (step.done() ? ".again" : ".act")), step.view());
        link.setClassName(next ? "link-button" : "quiet-button");
        return link;
    }
}
