package org.lantern.console.people;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.authority.DangerousAct;
import org.lantern.console.shell.AgencyShell;
import org.lantern.console.stepup.Confirmation;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Lists;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.Panel;
import org.lantern.membership.Invitations;
import org.lantern.membership.Member;
import org.lantern.membership.MemberCursor;
import org.lantern.membership.Members;
import org.lantern.recovery.LockOutDesk;
import org.lantern.recovery.LostDeviceDesk;
import org.lantern.tenancy.AgencyDirectory;

/** Who works here, and as what. */
@Route(value = "people", layout = AgencyShell.class)
@Opens({AGENCY_ADMINISTRATOR, AUDITOR})
class PeopleView extends Page {
    static final String PATH = "/people";

    private static final int PAGE = 50;

    private final Members members;
    private final List<Member> shown = new ArrayList<>();
    private final Button more = Acts.secondary(text("list.more"), this::showMore);
    private final Invitations invitations;
    private final String self = Admitted.current().identity().email();
    private final boolean administers = Admitted.current().hasAny(AGENCY_ADMINISTRATOR);
    private final Grid<Member> table = Lists.table(Member.class, text("people.title"));
    private final PendingInvitations pending;
    private final LostDeviceActs lostDevices;

    @Inject
    PeopleView(
            Members members,
            Invitations invitations,
            LostDeviceDesk lostDevices,
            LockOutDesk lockOuts,
            AgencyDirectory directory) {
        super(text("people.title"), text("people.lead"));
        this.members = members;
        this.invitations = invitations;
        this.lostDevices = new LostDeviceActs(lostDevices);
        this.pending = new PendingInvitations(invitations, directory.current().timeZone());
        table.addColumn(Member::name).setHeader(text("people.name")).setAutoWidth(true);
        table.addColumn(Member::email).setHeader(text("people.email")).setAutoWidth(true);
        table.addComponentColumn(PeopleView::createRoles)
                .setHeader(text("people.roles"))
                .setFlexGrow(2);
        Panel panel = new Panel("members", text("people.members"), table, Acts.row(more));
        setBody(panel);
        if (administers) {
            table.addComponentColumn(this::createActs)
                    .setHeader(text("list.acts"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
            setActions(Acts.primary(text("people.invite"), this::invite));
            setBody(new LockOutsPanel(lockOuts, directory.current().timeZone()), panel, pending);
        }
        refresh();
        addAttachListener(shown -> resume());
    }

    /** A colleague who is back from confirming that it is them finds the act done, or what they had typed. */
    private void resume() {
        Confirmation.returned(DangerousAct.INVITE_ADMINISTRATOR)
                .ifPresent(back -> new InviteDialog(invitations, this::refresh).resume(back));
        Confirmation.returned(DangerousAct.GIVE_ADMINISTRATOR_ROLE)
                .ifPresent(back -> members.find(UUID.fromString(back.typed(RolesDialog.MEMBER)))
                        .ifPresent(member -> new RolesDialog(members, member, this::refresh).resume(back)));
        Confirmation.returned(DangerousAct.VOUCH_FOR_LOST_DEVICE)
                .ifPresent(back -> members.find(UUID.fromString(back.typed(LostDeviceActs.MEMBER)))
                        .ifPresent(member -> lostDevices.resume(member, back)));
    }

    private void invite() {
        new InviteDialog(invitations, this::refresh).open();
    }

    private void refresh() {
        shown.clear();
        showMore();
        if (administers) {
            pending.refresh();
        }
    }

    private void showMore() {
        List<Member> page =
                members.page(shown.isEmpty() ? Optional.empty() : Optional.of(MemberCursor.of(shown.getLast())), PAGE);
        shown.addAll(page);
        table.setItems(shown);
        more.setVisible(page.size() == PAGE);
    }

    private static Component createRoles(Member member) {
        Div roles = new Div();
        roles.addClassName("tags");
        RoleTexts.OF_AGENCY.stream().filter(member.roles()::contains).forEach(role -> {
            Span tag = new Span(RoleTexts.name(role));
            tag.addClassName("tag");
            roles.add(tag);
        });
        return roles;
    }

    private Component createActs(Member member) {
        Div row = Acts.row(Acts.inRow(
                text("people.roles.change"),
                member.name(),
                () -> new RolesDialog(members, member, this::refresh).open()));
        if (!member.email().equalsIgnoreCase(self)) {
            row.add(Acts.inRow(text("people.lost-device"), member.name(), () -> lostDevices.vouch(member)));
        }
        row.add(Acts.inRow(text("people.remove"), member.name(), () -> askToRemove(member)));
        return row;
    }

    private void askToRemove(Member member) {
        Acts.confirm(
                text("people.remove.question", member.name()),
                text("people.remove.words"),
                text("people.remove"),
                () -> {
                    MemberChanges.tell(members.remove(member.id()), text("people.removed", member.name()));
                    refresh();
                });
    }
}
