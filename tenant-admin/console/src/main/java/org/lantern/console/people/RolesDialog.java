package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.Map;
import org.lantern.authority.StepUpAct;
import org.lantern.console.stepup.Confirmation;
import org.lantern.console.stepup.Returned;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Notices;
import org.lantern.membership.Member;
import org.lantern.membership.MemberChange;
import org.lantern.membership.Members;

/** Changes a colleague's roles; it counts from their next click on. */
class RolesDialog extends Dialog {
    static final String MEMBER = "member";
    private static final String ROLES = "roles";

    private final Members members;
    private final Member member;
    private final Runnable whenDone;
    private final RoleChoice roles = new RoleChoice();

    RolesDialog(Members members, Member member, Runnable whenDone) {
        this.members = members;
        this.member = member;
        this.whenDone = whenDone;
        setHeaderTitle(text("people.roles.of", member.name()));
        setWidth("34rem");
        roles.setValue(member.roles());
        add(roles);
        getFooter().add(Acts.secondary(text("act.cancel"), this::close), Acts.primary(text("act.save"), this::save));
    }

    /** Goes on where the person was before they confirmed that it is them. */
    void resume(Returned back) {
        roles.setValue(RoleTexts.read(back.typed(ROLES)));
        open();
        if (back.grant().isPresent()) {
            tell(back.with(() -> members.changeRoles(member.id(), roles.getValue())));
        } else {
            Notices.problem(text("stepup.not-confirmed"));
        }
    }

    private void save() {
        if (roles.isAnswered()) {
            tell(members.changeRoles(member.id(), roles.getValue()));
        }
    }

    private void tell(MemberChange change) {
        switch (change) {
            case MemberChange.LastAdministrator last -> refuse(text("people.last-administrator"));
            case MemberChange.StepUpNeeded needed -> confirm(needed.act());
            case MemberChange.Changed changed -> finish(changed);
            case MemberChange.NoSuchMember gone -> finish(gone);
        }
    }

    private void refuse(String why) {
        roles.setErrorMessage(why);
        roles.setInvalid(true);
    }

    private void confirm(StepUpAct act) {
        Confirmation.ask(
                act,
                text("stepup.roles", member.name(), member.email()),
                PeopleView.PATH,
                Map.of(MEMBER, member.id().toString(), ROLES, RoleTexts.joined(roles.getValue())));
    }

    private void finish(MemberChange change) {
        close();
        MemberChanges.tell(change, text("people.roles.saved", member.name()));
        whenDone.run();
    }
}
