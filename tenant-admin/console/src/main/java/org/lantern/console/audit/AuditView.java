package org.lantern.console.audit;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.audit.AuditDesk;
import org.lantern.audit.AuditEntry;
import org.lantern.audit.TrailExport;
import org.lantern.authority.DangerousAct;
import org.lantern.console.shell.AgencyShell;
import org.lantern.console.stepup.Confirmation;
import org.lantern.console.stepup.Returned;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.EmptyState;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.Lists;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.tenancy.AgencyDirectory;

/** The trail, newest first, page by page; what one asks for stands in the filter above it. */
@Route(value = "audit", layout = AgencyShell.class)
@Opens({AUDITOR, AGENCY_ADMINISTRATOR})
class AuditView extends Page {
    private static final String PATH = "/audit";
    private static final int PAGE = 100;

    private final AuditDesk desk;
    private final ActTexts texts;
    private final List<AuditEntry> shown = new ArrayList<>();
    private final Map<UUID, Map<String, String>> personal = new HashMap<>();
    private final Grid<AuditEntry> table = Lists.table(AuditEntry.class, text("audit.title"));
    private final TrailFilter filter;
    private final Button older = Acts.secondary(text("audit.older"), this::showOlder);
    private final EmptyState nothing = new EmptyState(Glyph.AUDIT, text("audit.nothing"), text("audit.nothing.words"));

    @Inject
    AuditView(AuditDesk desk, TrailNames names, AgencyDirectory directory) {
        super(text("audit.title"), text("audit.lead"));
        ZoneId zone = directory.current().timeZone();
        this.desk = desk;
        this.texts = names.texts();
        this.filter = new TrailFilter(texts, desk.acts(), zone, this::showAgain);
        table.addColumn(entry -> Moments.dateTime(entry.at(), zone))
                .setHeader(text("audit.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(texts::who).setHeader(text("audit.who")).setAutoWidth(true);
        table.addColumn(texts::what).setHeader(text("audit.what")).setAutoWidth(true);
        table.addColumn(texts::onWhat).setHeader(text("audit.object")).setFlexGrow(2);
        table.addColumn(this::more).setHeader(text("audit.more")).setFlexGrow(2);
        table.addComponentColumn(entry -> createOpener(entry, zone))
                .setHeader(text("audit.entry"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setActions(Acts.secondary(text("audit.download"), this::askToTake));
        setBody(filter, table, nothing, Acts.row(older), createSeal(), createHeadMail());
        showAgain();
        addAttachListener(
                shown -> Confirmation.returned(DangerousAct.EXPORT_AUDIT_TRAIL).ifPresent(this::offer));
    }

    /** Nobody takes the whole trail along without confirming that it is them. */
    private void askToTake() {
        switch (desk.export()) {
            case TrailExport.StepUpNeeded needed ->
                Confirmation.ask(needed.act(), text("stepup.export"), PATH, Map.of());
            case TrailExport.Permitted permitted -> throw new IllegalStateException("there was no confirmation");
        }
    }

    private void offer(Returned back) {
        if (back.grant().isPresent()) {
            new TrailDownload(desk, back).open();
        } else {
            Notices.problem(text("stepup.not-confirmed"));
        }
    }

    private Button createOpener(AuditEntry entry, ZoneId zone) {
        String when = Moments.dateTime(entry.at(), zone);
        return Acts.inRow(
                text("audit.open"),
                texts.what(entry) + ", " + when,
                () -> new EntryDialog(texts, entry, when, more(entry)).open());
    }

    private Paragraph createSeal() {
        Paragraph seal = new Paragraph(desk.sealed()
                .map(last -> text("audit.sealed", last.position(), last.hash().substring(0, 16)))
                .orElseGet(() -> text("audit.sealed.none")));
        seal.addClassName("quiet");
        return seal;
    }

    private Checkbox createHeadMail() {
        Checkbox mails = new Checkbox(text("audit.mails-heads"), desk.mailsHeads());
        mails.setHelperText(text("audit.mails-heads.words"));
        mails.addValueChangeListener(change -> desk.mailHeads(change.getValue()));
        return mails;
    }

    private String more(AuditEntry entry) {
        return texts.more(entry, personal.getOrDefault(entry.id(), Map.of()));
    }

    private void showAgain() {
        shown.clear();
        personal.clear();
        showOlder();
    }

    private void showOlder() {
        Optional<UUID> cursor =
                shown.isEmpty() ? Optional.empty() : Optional.of(shown.getLast().id());
        List<AuditEntry> page = desk.entries(filter.chosen(), cursor, PAGE);
        personal.putAll(desk.personal(page));
        shown.addAll(page);
        table.setItems(shown);
        table.setVisible(!shown.isEmpty());
        nothing.setVisible(shown.isEmpty());
        older.setVisible(page.size() == PAGE);
    }
}
