package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import org.lantern.frame.screen.Acts;
import org.lantern.membership.Member;
import org.lantern.membership.MemberChange;
import org.lantern.membership.Members;

/** Changes a colleague's roles; it counts from their next click on. */
class RolesDialog extends Dialog {
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

    private void save() {
        if (!roles.isAnswered()) {
            return;
        }
        MemberChange change = members.changeRoles(member.id(), roles.getValue());
        if (change instanceof MemberChange.LastAdministrator) {
            roles.setErrorMessage(text("people.last-administrator"));
            roles.setInvalid(true);
            return;
        }
        close();
        MemberChanges.tell(change, text("people.roles.saved", member.name()));
        whenDone.run();
    }
}
