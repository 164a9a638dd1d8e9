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

/** Asks for the question the applicant will read (R7). */
class AskDialog extends Dialog {
    private final ApplicationReview review;
    private final ApplicationDetail application;
    private final Runnable whenDone;
    private final TextArea question = new TextArea(text("application.question"));

    AskDialog(ApplicationReview review, ApplicationDetail application, Runnable whenDone) {
        this.review = review;
        this.application = application;
        this.whenDone = whenDone;
        setHeaderTitle(text("application.ask.title", application.form().name()));
        setWidth("34rem");
        question.setWidthFull();
        question.setMinRows(4);
        question.setMaxLength(2_000);
        question.setRequiredIndicatorVisible(true);
        question.setAutofocus(true);
        add(new Paragraph(text("application.ask.words", application.form().administratorEmail())), question);
        getFooter()
                .add(Acts.secondary(text("act.cancel"), this::close), Acts.primary(text("application.ask"), this::ask));
    }

    private void ask() {
        switch (review.ask(application.id(), question.getValue())) {
            case ReviewResult.ReasonMissing missing -> {
                question.setErrorMessage(text("application.question.missing"));
                question.setInvalid(true);
            }
            case ReviewResult.Asked asked -> {
                Notices.done(text("application.asked", application.form().name()));
                finish();
            }
            case ReviewResult.Decided decided -> finishWith(text("application.decided-already"));
            case ReviewResult.NoSuchApplication gone -> finishWith(text("application.gone"));
            case ReviewResult.Approved approved -> finish();
            case ReviewResult.Rejected rejected -> finish();
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
