package org.lantern.vendor.applications;

import static org.lantern.frame.screen.Texts.text;

import org.lantern.fleet.ApplicationState;
import org.lantern.frame.screen.State;
import org.lantern.frame.screen.State.Tone;

/** States of an application in words. */
final class StateTexts {
    private StateTexts() {}

    static String name(ApplicationState state) {
        return text("application-state." + state.word());
    }

    static State badge(ApplicationState state) {
        return new State(
                name(state),
                switch (state) {
                    case SUBMITTED, ASKED -> Tone.WAITING;
                    case APPROVED -> Tone.GOOD;
                    case REJECTED -> Tone.BAD;
                });
    }
}
