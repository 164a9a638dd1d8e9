package org.lantern.console.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.lantern.audit.AuditDesk;
import org.lantern.audit.TrailCopy;
import org.lantern.audit.TrailExport;
import org.lantern.console.stepup.Returned;
import org.lantern.frame.screen.Acts;

/** The whole trail, for who has just confirmed that it is them; the link works once. */
class TrailDownload extends Dialog {
    private static final int FORBIDDEN = 403;

    private final AuditDesk desk;
    private final Returned confirmed;

    TrailDownload(AuditDesk desk, Returned confirmed) {
        this.desk = desk;
        this.confirmed = confirmed;
        setHeaderTitle(text("audit.ready"));
        setWidth("34rem");
        Anchor link = new Anchor((DownloadHandler) this::write, AttachmentType.DOWNLOAD, text("audit.download"));
        link.addClassName("link-button");
        add(new Paragraph(text("audit.ready.words")), link);
        getFooter().add(Acts.secondary(text("act.close"), this::close));
    }

    private void write(DownloadEvent event) throws IOException {
        switch (confirmed.with(desk::export)) {
            case TrailExport.Permitted permitted -> write(permitted.copy(), event);
            case TrailExport.StepUpNeeded needed -> event.getResponse().setStatus(FORBIDDEN);
        }
    }

    private void write(TrailCopy copy, DownloadEvent event) throws IOException {
        event.setFileName("trail.jsonl");
        event.setContentType("application/x-ndjson");
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(event.getOutputStream(), UTF_8));
        desk.write(copy, line -> writer.append(line).append('\n'));
        writer.flush();
    }
}
