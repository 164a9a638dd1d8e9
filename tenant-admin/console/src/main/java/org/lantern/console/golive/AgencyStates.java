package org.lantern.console.golive;

import static org.lantern.frame.screen.Texts.text;

import org.lantern.frame.screen.State;
import org.lantern.frame.screen.State.Tone;
import org.lantern.tenancy.AgencyState;

/** States of the agency in words. */
public final class AgencyStates {
    private AgencyStates() {}

    public static State badge(AgencyState state) {
        return new State(
                text("agency-state." + state.word()),
                switch (state) {
                    case PROVISIONING -> Tone.WAITING;
                    case TRIAL -> Tone.CALM;
                    case LIVE -> Tone.GOOD;
                    case SUSPENDED, LEAVING -> Tone.BAD;
                });
    }
}
