package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Lists;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Panel;
import org.lantern.membership.InvitationSummary;
import org.lantern.membership.Invitations;

/** Who was asked and has not come yet. Not shown when there is nobody. */
class PendingInvitations extends Panel {
    private final Invitations invitations;
    private final ZoneId zone;
    private final Grid<InvitationSummary> table = Lists.table(InvitationSummary.class, text("people.pending"));

    PendingInvitations(Invitations invitations, ZoneId zone) {
        super("pending", text("people.pending"));
        this.invitations = invitations;
        this.zone = zone;
        table.addColumn(InvitationSummary::name).setHeader(text("people.name")).setAutoWidth(true);
        table.addColumn(InvitationSummary::email)
                .setHeader(text("people.email"))
                .setAutoWidth(true);
        table.addColumn(pending -> RoleTexts.names(pending.roles())).setHeader(text("people.roles"));
        table.addColumn(this::until).setHeader(text("people.until")).setAutoWidth(true);
        table.addComponentColumn(this::createActs)
                .setHeader(text("list.acts"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        add(table);
    }

    void refresh() {
        List<InvitationSummary> pending = invitations.pending();
        table.setItems(pending);
        setVisible(!pending.isEmpty());
    }

    private String until(InvitationSummary pending) {
        return pending.expiresAt().isBefore(Instant.now())
                ? text("people.expired")
                : Moments.dateTime(pending.expiresAt(), zone);
    }

    private Component createActs(InvitationSummary pending) {
        return Acts.row(
                Acts.inRow(
                        text("people.resend"),
                        pending.name(),
                        () -> tell(invitations.resend(pending.id()), text("people.resent", pending.email()))),
                Acts.inRow(
                        text("people.revoke"),
                        pending.name(),
                        () -> tell(invitations.revoke(pending.id()), text("people.revoked", pending.email()))));
    }

    private void tell(boolean changed, String done) {
        if (changed) {
            Notices.done(done);
        } else {
            Notices.problem(text("people.pending.gone"));
        }
        refresh();
    }
}
