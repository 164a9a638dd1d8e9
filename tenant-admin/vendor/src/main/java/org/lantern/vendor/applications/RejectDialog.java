package org.lantern.vendor.applications;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.lantern.fleet.ApplicationDetail;
import org.lantern.fleet.ApplicationReview;
import org.lantern.fleet.ReviewResult;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Notices;

/** Asks for the reason the applicant will read (R2). */
class RejectDialog extends Dialog {
    private final ApplicationReview review;
    private final ApplicationDetail application;
    private final Runnable whenDone;
    private final TextArea reason = new TextArea(text("application.reason"));

    RejectDialog(ApplicationReview review, ApplicationDetail application, Runnable whenDone) {
        this.review = review;
        this.application = application;
        this.whenDone = whenDone;
        setHeaderTitle(text("application.reject.title", application.form().name()));
        setWidth("34rem");
        reason.setWidthFull();
        reason.setMinRows(4);
        reason.setMaxLength(2_000);
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        add(new Paragraph(text("application.reject.words")), reason);
        getFooter()
                .add(
                        Acts.secondary(text("act.cancel"), this::close),
                        Acts.primary(text("application.reject"), this::reject));
    }

    private void reject() {
        switch (review.reject(application.id(), reason.getValue())) {
            case ReviewResult.ReasonMissing missing -> {
                reason.setErrorMessage(text("application.reason.missing"));
                reason.setInvalid(true);
            }
            case ReviewResult.Rejected rejected -> {
                Notices.done(text("application.rejected", application.form().name()));
                finish();
            }
            case ReviewResult.Decided decided -> finishWith(text("application.decided-already"));
            case ReviewResult.NoSuchApplication gone -> finishWith(text("application.gone"));
            case ReviewResult.Asked asked -> finishWith(text("application.decided-already"));
            case ReviewResult.Approved approved -> finishWith(text("application.decided-already"));
        }
    }

    private void finishWith(String problem) {
        Notices.problem(problem);
        finish();
    }

    private void finish() {
        close();
        whenDone.run();
    }
}
