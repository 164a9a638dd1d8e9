package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import org.lantern.frame.screen.Notices;
import org.lantern.membership.MemberChange;

/** What came of a change to a member, in words. */
final class MemberChanges {
    private MemberChanges() {}

    static void tell(MemberChange change, String done) {
        switch (change) {
            case MemberChange.Changed changed -> Notices.done(done);
            case MemberChange.NoSuchMember gone -> Notices.problem(text("people.gone"));
            case MemberChange.StepUpNeeded needed -> Notices.problem(text("stepup.not-confirmed"));
            case MemberChange.LastAdministrator last -> Notices.problem(text("people.last-administrator"));
        }
    }
}
