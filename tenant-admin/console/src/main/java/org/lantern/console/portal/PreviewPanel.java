package org.lantern.console.portal;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.Instant;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Panel;
import org.lantern.portal.PreviewDesk;
import org.lantern.portal.PreviewLink;

/** The portal itself, in the draft's look, at the width of a phone or of a desk. */
class PreviewPanel extends Panel {
    /** A new link is taken while the old one still works. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private enum Device {
        PHONE,
        DESKTOP;

        String word() {
            return this == PHONE ? "phone" : "desktop";
        }
    }

    private final PreviewDesk desk;
    private final IFrame frame = new IFrame();
    private final Div stage = new Div(frame);
    private final RadioButtonGroup<Device> device = new RadioButtonGroup<>(text("preview.width"));
    private final Anchor away = Acts.away("", text("preview.open"));
    private PreviewLink link;

    PreviewPanel(PreviewDesk desk) {
        super("preview", text("preview.title"));
        this.desk = desk;
        this.link = desk.open();
        addClassName("preview");
        frame.setTitle(text("preview.title"));
        frame.getElement().setAttribute("loading", "lazy");
        device.setItems(Device.values());
        device.setItemLabelGenerator(width -> text("preview." + width.word()));
        device.addValueChangeListener(change -> show(change.getValue()));
        device.setValue(Device.PHONE);
        add(Acts.row(device, away), stage);
        stage.addAttachListener(attached -> stage.getElement().executeJs("""
                new ResizeObserver(() => this.style.setProperty('--scale', Math.min(1, this.clientWidth / 1280))).observe(this)
                """));
        point();
    }

    private void show(Device width) {
        stage.setClassName("stage stage-" + width.word());
    }

    private void point() {
        frame.setSrc(link.address().toString());
        away.setHref(link.address().toString());
    }

    /** Shows the draft as it is saved now. */
    void reload() {
        if (Instant.now().isAfter(link.expiresAt().minus(MARGIN))) {
            link = desk.open();
            point();
        } else {
            frame.reload();
        }
    }
}
