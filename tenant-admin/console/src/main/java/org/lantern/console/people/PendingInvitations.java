package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Lists;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Panel;
import org.lantern.membership.InvitationSummary;
import org.lantern.membership.Invitations;

/** Who was asked and has not come yet. Not shown when there is nobody. */
class PendingInvitations extends Panel {
    private static final int PAGE = 50;

    private final Invitations invitations;
    private final List<InvitationSummary> shown = new ArrayList<>();
    private final Button more = Acts.secondary(text("list.more"), this::showMore);
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
        add(table, Acts.row(more));
    }

    void refresh() {
        shown.clear();
        showMore();
    }

    private void showMore() {
        List<InvitationSummary> page = invitations.page(
                shown.isEmpty() ? Optional.empty() : Optional.of(shown.getLast().id()), PAGE);
        shown.addAll(page);
        table.setItems(shown);
        setVisible(!shown.isEmpty());
        more.setVisible(page.size() == PAGE);
    }

    private String until(InvitationSummary pending) {
        return pending.expiresAt().isBefore(Instant.now())
                ? text("people.expired")
                : Moments.dateTime(pending.expiresAt(), zone);
    }

    private Component createActs(InvitationSummary pending) {
        return Acts.row(
                Acts.inRow(text("people.resend"), pending.name(), () -> resend(pending)),
                Acts.inRow(
                        text("people.revoke"),
                        pending.name(),
                        () -> tell(invitations.revoke(pending.id()), text("people.revoked", pending.email()))));
    }

    private void resend(InvitationSummary pending) {
        switch (invitations.resend(pending.id())) {
            case Invitations.Resending.Sent s -> tell(true, text("people.resent", pending.email()));
            case Invitations.Resending.NotPending n -> tell(false, "");
            case Invitations.Resending.TooOften early ->
                Notices.problem(text("people.letters.too-often", Moments.roughly(early.retryAfter())));
        }
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
