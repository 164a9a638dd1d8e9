package org.lantern.console.takeout;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.UUID;
import org.lantern.console.stepup.Returned;
import org.lantern.frame.screen.Acts;
import org.lantern.takeout.TakeoutDesk;
import org.lantern.takeout.TakeoutFile;

/** The archive, for who has just confirmed that it is them; the link works once. */
class TakeoutDownload extends Dialog {
    private static final int FORBIDDEN = 403;
    private static final int GONE = 410;

    private final TakeoutDesk desk;
    private final UUID takeout;
    private final Returned confirmed;

    TakeoutDownload(TakeoutDesk desk, UUID takeout, Returned confirmed) {
        this.desk = desk;
        this.takeout = takeout;
        this.confirmed = confirmed;
        setHeaderTitle(text("takeout.ready"));
        setWidth("34rem");
        Anchor link = new Anchor((DownloadHandler) this::write, AttachmentType.DOWNLOAD, text("takeout.take"));
        link.addClassName("link-button");
        add(new Paragraph(text("takeout.ready.words")), link);
        getFooter().add(Acts.secondary(text("act.close"), this::close));
    }

    private void write(DownloadEvent event) throws IOException {
        switch (confirmed.with(() -> desk.file(takeout))) {
            case TakeoutFile.Permitted permitted -> {
                event.setFileName(permitted.name());
                event.setContentType("application/zip");
                event.setContentLength(permitted.sizeBytes());
                desk.write(permitted.copy(), event.getOutputStream());
            }
            case TakeoutFile.StepUpNeeded needed -> event.getResponse().setStatus(FORBIDDEN);
            case TakeoutFile.NotReady gone -> event.getResponse().setStatus(GONE);
            case TakeoutFile.Unknown gone -> event.getResponse().setStatus(GONE);
        }
    }
}
