package org.lantern.console.golive;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.lantern.frame.screen.Acts;

/** Shows a new preview link, this once. */
class NewLinkDialog extends Dialog {
    NewLinkDialog(String address) {
        setHeaderTitle(text("links.made"));
        setWidth("40rem");
        TextField shown = new TextField(text("links.address"));
        shown.setValue(address);
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        shown.setWidthFull();
        add(new Paragraph(text("links.made.words")), shown);
        getFooter().add(Acts.away(address, text("links.try")), Acts.primary(text("links.done"), this::close));
    }
}
