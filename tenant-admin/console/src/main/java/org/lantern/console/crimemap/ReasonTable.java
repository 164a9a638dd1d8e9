package org.lantern.console.crimemap;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lantern.crimemap.ReasonCount;

/** Reasons in contract order, each with what it means and how many it holds back. */
class ReasonTable extends DescriptionList {
    ReasonTable(List<ReasonCount> reasons, String label) {
        addClassName("reasons");
        getElement().setAttribute("aria-label", label);
        reasons.forEach(this::addReason);
    }

    private void addReason(ReasonCount reason) {
        Span words = new Span(ImportTexts.words(reason.reason()));
        words.addClassName("option-words");
        Term term = new Term();
        term.add(new Span(ImportTexts.name(reason.reason())), words);
        term.addClassName("option");
        Description number = new Description(text("number", reason.count()));
        number.addClassName("number");
        getElement().appendChild(new Div(term, number).getElement());
    }
}
