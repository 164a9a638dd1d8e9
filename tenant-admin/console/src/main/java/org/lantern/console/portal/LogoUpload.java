package org.lantern.console.portal;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.lantern.portal.LogoDesk;
import org.lantern.portal.LogoReceipt;

/** Takes one picture as a logo. The browser keeps to the limit as a courtesy; the wall is here, where bytes arrive. */
class LogoUpload extends Upload {
    /** One byte more than a logo may have: enough for the desk to see that it is too large, and to say so in words. */
    static final int MOST_BYTES = LogoReceipt.MAX_BYTES + 1;

    private final LogoDesk desk;
    private final Consumer<LogoReceipt> whenAnswered;

    LogoUpload(LogoDesk desk, Consumer<LogoReceipt> whenAnswered, Consumer<String> whenRefused) {
        this.desk = desk;
        this.whenAnswered = whenAnswered;
        setUploadFormat(UploadFormat.RAW);
        setMaxFiles(1);
        setMaxFileSize(LogoReceipt.MAX_BYTES);
        setUploadButton(new Button(text("logo.choose")));
        setDropAllowed(false);
        addFileRejectedListener(rejected -> whenRefused.accept(rejected.getErrorMessage()));
        setUploadHandler(new Receiver());
    }

    /** What is worth reading of a file, however long it is. */
    static byte[] read(InputStream file) throws IOException {
        return file.readNBytes(MOST_BYTES);
    }

    private void answer(LogoReceipt receipt) {
        clearFileList();
        whenAnswered.accept(receipt);
    }

    private class Receiver implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (InputStream file = event.getInputStream()) {
                LogoReceipt receipt = desk.upload(read(file));
                event.getUI().accessSynchronously(() -> answer(receipt));
            }
        }

        @Override
        public long getFileSizeMax() {
            return MOST_BYTES;
        }

        @Override
        public long getRequestSizeMax() {
            return MOST_BYTES;
        }
    }
}
