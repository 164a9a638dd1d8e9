package org.lantern.console.crimemap;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lantern.crimemap.ImportChange;
import org.lantern.crimemap.ImportDesk;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ImportState;
import org.lantern.crimemap.ReasonCount;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Panel;

/** What came of an import, or would: the counts add up in front of the person's eyes. */
class ResultPanel extends Panel {
    private final ImportDesk desk;
    private final ImportReport report;
    private final Runnable whenChanged;

    ResultPanel(ImportDesk desk, ImportReport report, boolean acts, Runnable whenChanged) {
        super("result", text(report.dryRun() ? "result.check" : "result.import"));
        this.desk = desk;
        this.report = report;
        this.whenChanged = whenChanged;
        add(createFigures());
        addReasons("result.rejected", report.counts().rejected());
        addReasons("result.suppressed", report.counts().suppressed());
        List<Component> buttons = new ArrayList<>();
        if (acts && !report.counts().rejected().isEmpty()) {
            buttons.add(createDownload());
        }
        if (acts && report.state() == ImportState.DONE && !report.dryRun()) {
            buttons.add(Acts.secondary(text("undo.act"), this::askToUndo));
        }
        add(Acts.row(buttons.toArray(Component[]::new)));
    }

    static Component createFailure(ImportReport.Failure failure) {
        Div notice = new Div(Glyph.WARNING.icon(), new Span(ImportTexts.failure(failure)));
        notice.addClassNames("notice", "notice-bad");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    private Figures createFigures() {
        ImportReport.Counts counts = report.counts();
        long rejected = counts.rejected().stream().mapToLong(ReasonCount::count).sum();
        return new Figures()
                .with(text("import.read"), counts.read())
                .with(text("import.added"), counts.added())
                .with(text("import.changed"), counts.changed())
                .with(text("import.unchanged"), counts.unchanged())
                .with(text("import.rejected"), rejected);
    }

    private void addReasons(String key, List<ReasonCount> reasons) {
        if (!reasons.isEmpty()) {
            add(new H3(text(key)), new ReasonTable(reasons, text(key)));
        }
    }

    private Anchor createDownload() {
        Anchor link =
                new Anchor((DownloadHandler) this::writeRejections, AttachmentType.DOWNLOAD, text("result.download"));
        link.addClassName("quiet-button");
        return link;
    }

    private void writeRejections(DownloadEvent event) throws IOException {
        event.setFileName("rejections-" + report.importId() + ".csv");
        event.setContentType("text/csv; charset=UTF-8");
        desk.writeRejections(report.importId(), event.getOutputStream());
    }

    private void askToUndo() {
        Acts.confirm(text("undo.question"), text("undo.words"), text("undo.act"), this::undo);
    }

    private void undo() {
        switch (desk.undo(report.importId())) {
            case ImportChange.Changed changed -> Notices.done(text("undo.done"));
            case ImportChange.BuiltOn later -> Notices.problem(text("undo.built-on"));
            case ImportChange.NotNow state -> Notices.problem(text("undo.not-now"));
            case ImportChange.Unknown gone -> Notices.problem(text("import.gone"));
        }
        whenChanged.run();
    }
}
