package org.lantern.console.golive;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Panel;
import org.lantern.messaging.SenderDesk;
import org.lantern.messaging.SenderProof;
import org.lantern.messaging.SenderTest;

/** Has a test mail sent to whoever asks, and takes the code that it carries. */
class SenderPanel extends Panel {
    private static final int CODE_MAX = 20;

    private final SenderDesk desk;
    private final Runnable whenProved;
    private final TextField code = new TextField(text("sender.code"));
    private final Div content = new Div();

    SenderPanel(SenderDesk desk, Runnable whenProved) {
        super("sender", text("sender.title"));
        this.desk = desk;
        this.whenProved = whenProved;
        code.setHelperText(text("sender.code.help"));
        code.setMaxLength(CODE_MAX);
        code.setManualValidation(true);
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        if (desk.isProved()) {
            content.add(new Paragraph(text("sender.proved")));
        } else {
            content.add(
                    new Paragraph(text("sender.words")),
                    Acts.row(Acts.secondary(text("sender.test"), this::test)),
                    code,
                    Acts.row(Acts.secondary(text("sender.prove"), this::prove)));
        }
    }

    private void test() {
        switch (desk.test()) {
            case SenderTest.Mailed mailed -> {
                Notices.done(text("sender.mailed", mailed.to()));
                code.focus();
            }
            case SenderTest.AlreadyProved already -> show();
        }
    }

    private void prove() {
        switch (desk.prove(code.getValue())) {
            case SenderProof.Proved proved -> {
                Notices.done(text("sender.proved"));
                show();
                whenProved.run();
            }
            case SenderProof.WrongCode wrong -> refuse(text("sender.code.wrong"));
            case SenderProof.NoCode none -> refuse(text("sender.code.none"));
        }
    }

    private void refuse(String why) {
        code.setErrorMessage(why);
        code.setInvalid(true);
        code.focus();
    }
}
