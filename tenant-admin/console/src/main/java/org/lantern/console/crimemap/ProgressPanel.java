package org.lantern.console.crimemap;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.UUID;
import org.lantern.crimemap.ImportChange;
import org.lantern.crimemap.ImportDesk;
import org.lantern.crimemap.ImportReport;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Panel;

/** How far a running import is: rows, rate, what is left; and the way to stop it. */
class ProgressPanel extends Panel {
    private final ImportDesk desk;
    private final Runnable whenChanged;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();

    ProgressPanel(ImportDesk desk, ImportReport report, boolean mayStop, Runnable whenChanged) {
        super("progress", text(report.dryRun() ? "progress.check" : "progress.import"));
        this.desk = desk;
        this.whenChanged = whenChanged;
        words.addClassName("number");
        bar.getElement().setAttribute("aria-label", text("progress.import"));
        add(bar, words);
        if (mayStop) {
            add(Acts.row(Acts.secondary(text("progress.stop"), () -> stop(report.importId()))));
        }
        show(report);
    }

    void show(ImportReport report) {
        bar.setIndeterminate(report.counts().processed() == 0);
        bar.setValue(Math.clamp(report.timing().share(), 0, 1));
        String far = text(
                "progress.rows",
                report.counts().processed(),
                Math.round(report.timing().rowsPerSecond()));
        words.setText(report.timing()
                .remaining()
                .map(left -> far + " " + text("progress.left", Moments.roughly(left)))
                .orElse(far));
    }

    private void stop(UUID id) {
        switch (desk.cancel(id)) {
            case ImportChange.Changed changed -> Notices.done(text("progress.stopped"));
            case ImportChange.NotNow over -> Notices.done(text("progress.over"));
            case ImportChange.Unknown gone -> Notices.problem(text("import.gone"));
            case ImportChange.BuiltOn built -> Notices.problem(text("progress.over"));
        }
        whenChanged.run();
    }
}
