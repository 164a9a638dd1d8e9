package org.lantern.console.records;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.lantern.console.stepup.Confirmation;
import org.lantern.console.stepup.Returned;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Notices;
import org.lantern.retention.HoldOrder;
import org.lantern.retention.HoldResult;
import org.lantern.retention.LegalHold;

/** Releases a hold, with the reason and a confirmation. */
class ReleaseDialog extends Dialog {
    static final String HOLD = "hold";
    private static final String REASON = "reason";

    private final HoldActs acts;
    private final LegalHold hold;
    private final TextArea reason = new TextArea(text("holds.release.reason"));

    ReleaseDialog(HoldActs acts, LegalHold hold) {
        this.acts = acts;
        this.hold = hold;
        setHeaderTitle(text("holds.release.question", hold.number()));
        setWidth("34rem");
        reason.setMaxLength(HoldOrder.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(new Paragraph(text("holds.release.words", HoldsPanel.over(hold))), reason);
        getFooter()
                .add(
                        Acts.secondary(text("act.cancel"), this::close),
                        Acts.primary(text("holds.release"), () -> tell(acts.release(hold, reason.getValue()))));
    }

    /** Goes on where the person was before they confirmed that it is them. */
    void resume(Returned back) {
        reason.setValue(back.typed(REASON));
        open();
        if (back.grant().isPresent()) {
            tell(back.with(() -> acts.release(hold, reason.getValue())));
        } else {
            Notices.problem(text("stepup.not-confirmed"));
        }
    }

    private void tell(HoldResult result) {
        switch (result) {
            case HoldResult.Wrong wrong -> {
                reason.setErrorMessage(wrong.words());
                reason.setInvalid(true);
            }
            case HoldResult.StepUpNeeded needed ->
                Confirmation.ask(
                        needed.act(),
                        text("stepup.legal-hold", hold.number(), HoldsPanel.over(hold)),
                        RecordsView.PATH,
                        Map.of(HOLD, hold.id().toString(), REASON, reason.getValue()));
            case HoldResult.Placed p -> close();
            case HoldResult.Released r -> close();
            case HoldResult.NoSuchHold n -> close();
            case HoldResult.AlreadyReleased a -> close();
        }
    }
}
