package org.lantern.console.crimemap;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.ANALYST;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.lantern.console.shell.AgencyShell;
import org.lantern.crimemap.ImportDesk;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ReasonCount;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.EmptyState;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.Lists;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.Panel;
import org.lantern.tenancy.AgencyDirectory;

/** Files that came in, newest first, and the place for the next one. */
@Route(value = "crime-map/imports", layout = AgencyShell.class)
@Opens({ANALYST, AGENCY_ADMINISTRATOR, AUDITOR})
class ImportsView extends Page {
    private final ZoneId zone;

    @Inject
    ImportsView(ImportDesk desk, AgencyDirectory directory) {
        super(text("imports.title"), text("imports.lead"));
        this.zone = directory.current().timeZone();
        List<Component> parts = new ArrayList<>();
        if (Admitted.current().hasAny(ANALYST, AGENCY_ADMINISTRATOR)) {
            parts.add(
                    new Panel("upload", text("imports.new"), new ImportUpload(desk)).saying(text("imports.new.words")));
        }
        List<ImportReport> reports = desk.list();
        parts.add(
                reports.isEmpty() ? createEmpty() : new Panel("imports", text("imports.before"), createTable(reports)));
        setBody(parts.toArray(Component[]::new));
    }

    private static Component createEmpty() {
        return new EmptyState(Glyph.IMPORT, text("imports.empty"), text("imports.empty.words"));
    }

    private Grid<ImportReport> createTable(List<ImportReport> reports) {
        Grid<ImportReport> table = Lists.table(ImportReport.class, text("imports.before"));
        table.addComponentColumn(report -> CrimeMapNavigation.toImport(report.importId(), report.fileName()))
                .setHeader(text("import.file"))
                .setFlexGrow(3);
        table.addComponentColumn(ImportTexts::badge).setHeader(text("import.state"));
        table.addColumn(report -> Moments.dateTime(report.timing().startedAt(), zone))
                .setHeader(text("import.started"))
                .setFlexGrow(2);
        addCount(table, "import.read", report -> report.counts().read());
        addCount(table, "import.added", report -> report.counts().added());
        addCount(table, "import.changed", report -> report.counts().changed());
        addCount(table, "import.rejected", ImportsView::rejected);
        table.setItems(reports);
        return table;
    }

    private static void addCount(Grid<ImportReport> table, String key, ToLongFunction<ImportReport> count) {
        table.addColumn(report -> text("number", count.applyAsLong(report)))
                .setHeader(text(key))
                .setTextAlign(ColumnTextAlign.END);
    }

    private static long rejected(ImportReport report) {
        return report.counts().rejected().stream().mapToLong(ReasonCount::count).sum();
    }
}
