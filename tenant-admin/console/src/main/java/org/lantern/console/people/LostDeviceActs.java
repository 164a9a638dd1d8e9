package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import java.util.Map;
import org.lantern.authority.StepUpAct;
import org.lantern.console.stepup.Confirmation;
import org.lantern.console.stepup.Returned;
import org.lantern.frame.screen.Notices;
import org.lantern.membership.Member;
import org.lantern.recovery.LostDeviceDesk;
import org.lantern.recovery.VouchResult;

/** Vouches for a colleague who has lost a device. */
record LostDeviceActs(LostDeviceDesk desk) {
    static final String MEMBER = "member";

    void vouch(Member member) {
        tell(desk.vouch(member.id()), member);
    }

    /** Goes on where the person was before they confirmed that it is them. */
    void resume(Member member, Returned back) {
        if (back.grant().isPresent()) {
            tell(back.with(() -> desk.vouch(member.id())), member);
        } else {
            Notices.problem(text("stepup.not-confirmed"));
        }
    }

    private static void tell(VouchResult result, Member member) {
        switch (result) {
            case VouchResult.Vouched v -> Notices.done(text("people.lost-device.done", member.name(), member.email()));
            case VouchResult.Oneself o -> Notices.problem(text("people.lost-device.oneself"));
            case VouchResult.NoSuchMember n -> Notices.problem(text("people.gone"));
            case VouchResult.StepUpNeeded needed -> confirm(needed.act(), member);
        }
    }

    private static void confirm(StepUpAct act, Member member) {
        Confirmation.ask(
                act,
                text("stepup.lost-device", member.name(), member.email()),
                PeopleView.PATH,
                Map.of(MEMBER, member.id().toString()));
    }
}
