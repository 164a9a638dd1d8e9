package org.lantern.console.crimemap;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.lantern.crimemap.RulesEffect;
import org.lantern.frame.screen.Panel;

/** What residents would find with the rules as they stand in the form. */
class EffectPanel extends Panel {
    private final Paragraph sentence = new Paragraph();
    private final Div withheld = new Div();

    EffectPanel() {
        super("effect", text("effect.title"));
        sentence.addClassName("effect-sentence");
        sentence.getElement().setAttribute("aria-live", "polite");
        add(sentence, withheld);
    }

    void show(RulesEffect effect) {
        sentence.setText(text("effect.published", effect.published()));
        withheld.removeAll();
        if (!effect.withheld().isEmpty()) {
            withheld.add(new H3(text("effect.withheld")), new ReasonTable(effect.withheld(), text("effect.withheld")));
        }
    }
}
