package org.lantern.console.portal;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import org.lantern.frame.screen.Acts;
import org.lantern.portal.LogoDesk;
import org.lantern.portal.LogoReceipt;
import org.lantern.portal.LogoReference;
import org.lantern.portal.LogoSize;

/** The agency's logo: shown as residents get it, replaced by a file, or taken off. */
class LogoField extends CustomField<Optional<LogoReference>> {
    private final LogoDesk desk;
    private final Div picture = new Div();
    private final LogoUpload upload;
    private final Button remove = Acts.secondary(text("logo.remove"), () -> choose(Optional.empty()));
    private Optional<LogoReference> chosen = Optional.empty();

    LogoField(LogoDesk desk) {
        super(Optional.empty());
        this.desk = desk;
        setLabel(text("design.logo"));
        setHelperText(text("design.logo.help"));
        addClassName("logo-field");
        picture.addClassName("logo-picture");
        upload = new LogoUpload(desk, this::take, this::refuse);
        Div row = new Div(picture, upload, remove);
        row.addClassName("logo-row");
        add(row);
    }

    private void take(LogoReceipt receipt) {
        switch (receipt) {
            case LogoReceipt.Stored stored -> choose(Optional.of(stored.logo()));
            case LogoReceipt.NotTaken refused ->
                refuse(text("logo-refusal." + refused.reason().code()));
        }
    }

    private void refuse(String why) {
        setErrorMessage(why);
        setInvalid(true);
    }

    private void choose(Optional<LogoReference> logo) {
        setInvalid(false);
        setPresentationValue(logo);
        updateValue();
    }

    @Override
    protected Optional<LogoReference> generateModelValue() {
        return chosen;
    }

    @Override
    protected void setPresentationValue(Optional<LogoReference> logo) {
        chosen = logo;
        remove.setVisible(logo.isPresent() && !isReadOnly());
        picture.removeAll();
        if (logo.isPresent()) {
            DownloadHandler bytes = event -> write(logo.get(), event);
            picture.add(new Image(bytes, text("logo.now")));
        } else {
            picture.add(new Span(text("logo.none")));
        }
    }

    private void write(LogoReference logo, DownloadEvent event) throws IOException {
        event.setContentType("image/png");
        event.inline();
        Optional<byte[]> png = desk.picture(logo, LogoSize.FULL);
        if (png.isPresent()) {
            event.getOutputStream().write(png.get());
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        upload.setVisible(!readOnly);
        remove.setVisible(!readOnly && chosen.isPresent());
    }
}
