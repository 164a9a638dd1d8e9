package org.lantern.console.crimemap;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.ANALYST;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.console.shell.AgencyShell;
import org.lantern.crimemap.ImportDesk;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ImportState;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.Watch;
import org.lantern.tenancy.AgencyDirectory;

/** One import: how it is read, how far it is, what came of it. */
@Route(value = "crime-map/import", layout = AgencyShell.class)
@Opens({ANALYST, AGENCY_ADMINISTRATOR, AUDITOR})
class ImportView extends Page implements HasUrlParameter<String> {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final ImportDesk desk;
    private final ZoneId zone;
    private final boolean acts = Admitted.current().hasAny(ANALYST, AGENCY_ADMINISTRATOR);
    private final Watch watch;
    private @Nullable ImportReport shown;
    private @Nullable ProgressPanel progress;

    @Inject
    ImportView(ImportDesk desk, AgencyDirectory directory) {
        super(text("import.title"), "");
        this.desk = desk;
        this.zone = directory.current().timeZone();
        this.watch = Watch.over(this, LOOK_AGAIN, this::isRunning, this::lookAgain);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Optional<ImportReport> report = parse(id).flatMap(desk::report);
        if (report.isPresent()) {
            show(report.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Only a running import changes by itself; what a person edits below is never replaced under their hands. */
    private boolean isRunning() {
        return shown != null && shown.state() == ImportState.RUNNING;
    }

    private void lookAgain() {
        if (!isRunning() || shown == null) {
            return;
        }
        desk.report(shown.importId()).ifPresent(report -> {
            if (report.state() == ImportState.RUNNING && progress != null) {
                progress.show(report);
            } else {
                show(report);
            }
        });
    }

    private void refresh() {
        if (shown != null) {
            desk.report(shown.importId()).ifPresent(this::show);
        }
    }

    private void show(ImportReport report) {
        shown = report;
        setHeading(report.fileName());
        String started = Moments.dateTime(report.timing().startedAt(), zone);
        setLead(text(report.dryRun() ? "import.lead.check" : "import.lead", started));
        setActions(ImportTexts.badge(report));
        List<Component> parts = new ArrayList<>();
        report.failure().ifPresent(failure -> parts.add(ResultPanel.createFailure(failure)));
        if (report.state() == ImportState.RUNNING) {
            progress = new ProgressPanel(desk, report, acts, this::refresh);
            parts.add(progress);
        } else if (report.failure().isEmpty()) {
            parts.add(new ResultPanel(desk, report, acts, this::refresh));
        }
        if (acts && isCheckOrFailed(report)) {
            desk.preview(report.importId()).ifPresent(preview -> parts.add(new MappingPanel(desk, report, preview)));
        }
        setBody(parts.toArray(Component[]::new));
        watch.resume();
    }

    private static boolean isCheckOrFailed(ImportReport report) {
        return report.state() != ImportState.RUNNING && (report.dryRun() || report.state() == ImportState.FAILED);
    }
}
