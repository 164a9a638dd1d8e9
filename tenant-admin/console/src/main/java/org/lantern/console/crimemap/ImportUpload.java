package org.lantern.console.crimemap;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.lantern.crimemap.ImportDesk;
import org.lantern.crimemap.ImportReceipt;
import org.lantern.crimemap.ImportRequest;
import org.lantern.frame.screen.Notices;

/** Takes a file and has it checked; nothing of it is imported yet. */
class ImportUpload extends Upload {
    private final ImportDesk desk;

    ImportUpload(ImportDesk desk) {
        this.desk = desk;
        addClassName("drop");
        setUploadFormat(UploadFormat.RAW);
        setMaxFiles(1);
        setMaxFileSize(Math.toIntExact(ImportDesk.LARGEST_FILE));
        setAcceptedFileExtensions(".csv", ".tsv", ".txt");
        Button choose = new Button(text("upload.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        setUploadButton(choose);
        setDropLabel(new Span(text("upload.drop")));
        addFileRejectedListener(refused -> Notices.problem(text("upload.refused", refused.getErrorMessage())));
        setUploadHandler(new Receiver());
    }

    private void answer(ImportReceipt receipt) {
        clearFileList();
        if (receipt instanceof ImportReceipt.Accepted accepted) {
            CrimeMapNavigation.showImport(accepted.importId());
        } else {
            Notices.problem(ImportTexts.refusal(receipt));
        }
    }

    /** Streams the file to the desk, outside the page's lock: a large one takes minutes. */
    private class Receiver implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (InputStream content = event.getInputStream()) {
                ImportReceipt receipt =
                        desk.start(new ImportRequest(event.getFileName(), content, Optional.empty(), true));
                event.getUI().accessSynchronously(() -> answer(receipt));
            } catch (IOException | RuntimeException failure) {
                event.getUI().accessSynchronously(() -> Notices.problem(text("upload.failed")));
                throw failure;
            }
        }

        /** The desk itself counts and refuses in words; this is the stop behind it. */
        @Override
        public long getFileSizeMax() {
            return ImportDesk.LARGEST_FILE + 1;
        }

        @Override
        public long getRequestSizeMax() {
            return ImportDesk.LARGEST_FILE + 1;
        }
    }
}
