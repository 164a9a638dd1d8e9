package org.lantern.frame.screen;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The state of a thing as a small word; the word says it, the colour only helps. */
public class State extends Span {
    /** How a state feels. */
    public enum Tone {
        CALM,
        GOOD,
        WAITING,
        BAD
    }

    public State(String word, Tone tone) {
        super(word);
        addClassNames("state", "state-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
