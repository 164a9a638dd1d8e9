package org.lantern.console.audit;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.audit.AuditDesk;
import org.lantern.audit.AuditEntry;
import org.lantern.console.shell.AgencyShell;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Lists;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.tenancy.AgencyDirectory;

/** The trail, newest first, page by page. */
@Route(value = "audit", layout = AgencyShell.class)
@Opens({AUDITOR, AGENCY_ADMINISTRATOR})
class AuditView extends Page {
    private static final int PAGE = 100;

    private final AuditDesk desk;
    private final ActTexts texts;
    private final ZoneId zone;
    private final List<AuditEntry> shown = new ArrayList<>();
    private final Grid<AuditEntry> table = Lists.table(AuditEntry.class, text("audit.title"));
    private final Button older = Acts.secondary(text("audit.older"), this::showOlder);

    @Inject
    AuditView(AuditDesk desk, TrailNames names, AgencyDirectory directory) {
        super(text("audit.title"), text("audit.lead"));
        this.desk = desk;
        this.zone = directory.current().timeZone();
        this.texts = names.texts();
        table.addColumn(entry -> Moments.dateTime(entry.at(), zone))
                .setHeader(text("audit.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(texts::who).setHeader(text("audit.who")).setAutoWidth(true);
        table.addColumn(texts::what).setHeader(text("audit.what")).setAutoWidth(true);
        table.addColumn(texts::onWhat).setHeader(text("audit.object")).setFlexGrow(2);
        table.addColumn(texts::more).setHeader(text("audit.more")).setFlexGrow(2);
        setBody(table, Acts.row(older));
        showOlder();
    }

    private void showOlder() {
        Optional<UUID> cursor =
                shown.isEmpty() ? Optional.empty() : Optional.of(shown.getLast().id());
        List<AuditEntry> page = desk.entries(cursor, PAGE);
        shown.addAll(page);
        table.setItems(shown);
        older.setVisible(page.size() == PAGE);
    }
}
