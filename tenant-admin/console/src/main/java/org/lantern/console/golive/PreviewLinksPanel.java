package org.lantern.console.golive;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.APPROVER;
import static org.lantern.authority.Role.PIO;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Lists;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Panel;
import org.lantern.frame.screen.State;
import org.lantern.frame.screen.State.Tone;
import org.lantern.portal.TrialLink;
import org.lantern.portal.TrialLinks;

/** The links that open the portal before it is open: who made each, whether it works, when it was last used. */
class PreviewLinksPanel extends Panel {
    private final TrialLinks links;
    private final ZoneId zone;
    private final boolean mayMake = Admitted.current().hasAny(AGENCY_ADMINISTRATOR, PIO, APPROVER);
    private final Grid<TrialLink> table = Lists.table(TrialLink.class, text("links.title"));

    PreviewLinksPanel(TrialLinks links, ZoneId zone) {
        super("preview-links", text("links.title"));
        this.links = links;
        this.zone = zone;
        saying(text("links.words"));
        table.addColumn(TrialLink::madeBy).setHeader(text("links.made-by")).setAutoWidth(true);
        table.addColumn(link -> Moments.dateTime(link.madeAt(), zone)).setHeader(text("links.made-at"));
        table.addComponentColumn(this::state).setHeader(text("links.state")).setAutoWidth(true);
        table.addColumn(this::lastUse).setHeader(text("links.last-used"));
        if (mayMake) {
            table.addComponentColumn(this::acts).setHeader(text("list.acts")).setAutoWidth(true);
            add(Acts.row(Acts.secondary(text("links.make"), this::make)));
        }
        add(table);
        refresh();
    }

    private void refresh() {
        List<TrialLink> all = links.list();
        table.setItems(all);
        table.setVisible(!all.isEmpty());
    }

    private void make() {
        links.make()
                .ifPresentOrElse(
                        made -> new NewLinkDialog(made.address().toString()).open(),
                        () -> Notices.problem(text("links.open")));
        refresh();
    }

    private Component state(TrialLink link) {
        if (link.revokedAt().isPresent()) {
            return new State(text("links.revoked"), Tone.BAD);
        }
        return link.works()
                ? new State(text("links.until", Moments.dateTime(link.expiresAt(), zone)), Tone.GOOD)
                : new State(text("links.expired"), Tone.WAITING);
    }

    private String lastUse(TrialLink link) {
        return link.lastUsedAt().map(at -> Moments.dateTime(at, zone)).orElseGet(() -> text("links.never"));
    }

    private Component acts(TrialLink link) {
        return link.works()
                ? Acts.inRow(text("links.revoke"), Moments.dateTime(link.madeAt(), zone), () -> revoke(link))
                : new Span();
    }

    private void revoke(TrialLink link) {
        if (links.revoke(link.id())) {
            Notices.done(text("links.revoked.done"));
        } else {
            Notices.problem(text("links.gone"));
        }
        refresh();
    }
}
