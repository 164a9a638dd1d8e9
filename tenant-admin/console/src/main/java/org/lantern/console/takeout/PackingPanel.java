package org.lantern.console.takeout;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Panel;
import org.lantern.takeout.TakeoutReport;

/** How far the packing is: rows, rate, what is left; and the way to stop it. */
class PackingPanel extends Panel {
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();

    PackingPanel(TakeoutReport report, boolean mayStop, Runnable stop) {
        super("packing", text("takeout.packing"));
        words.addClassName("number");
        bar.getElement().setAttribute("aria-label", text("takeout.packing"));
        add(bar, words);
        if (mayStop) {
            add(Acts.row(Acts.secondary(text("takeout.stop"), stop)));
        }
        show(report);
    }

    void show(TakeoutReport report) {
        bar.setIndeterminate(report.rowsAll() == 0);
        bar.setValue(report.rowsAll() == 0 ? 0 : Math.clamp((double) report.rowsDone() / report.rowsAll(), 0, 1));
        String far = report.state() == TakeoutReport.State.WAITING
                ? text("takeout.waits")
                : text("takeout.far", report.rowsDone(), report.rowsAll(), Math.round(report.rowsPerSecond()));
        words.setText(report.remaining()
                .map(left -> far + " " + text("progress.left", Moments.roughly(left)))
                .orElse(far));
    }
}
