package org.lantern.signup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.lantern.authority.Desk;
import org.lantern.authority.OpenTo;
import org.lantern.fleet.ApplicationForm.Applicant;
import org.lantern.fleet.ApplicationReceipt;
import org.lantern.fleet.Applications;
import org.lantern.signup.internal.Asking;
import org.lantern.signup.internal.Codes;
import org.lantern.signup.internal.DraftStore;

/** Where an application is filled in, by whoever has its link. */
@Desk
@Stateless
public class SignupDesk {
    private static final String WHOM = "whoever has the draft's link";

    @Inject
    private DraftStore drafts;

    @Inject
    private Asking asking;

    @Inject
    private Codes codes;

    @Inject
    private Applications applications;

    /** A new draft; the link is told here and never again. */
    @OpenTo("any police body: it is nobody here yet")
    public SignupLink start(String language) {
        SignupLink link = SignupLink.fresh();
        drafts.add(link, language);
        return link;
    }

    @OpenTo(WHOM)
    public Optional<Draft> look(SignupLink link) {
        return drafts.find(link);
    }

    /** The draft's area as GeoJSON, up to ten megabytes; empty if none was given. */
    @OpenTo(WHOM)
    public String area(SignupLink link) {
        return drafts.find(link).filter(Draft::hasArea).isPresent() ? drafts.area(link) : "";
    }

    /**
     * @param values by the names of the question's fields, as typed
     * @param language of the page: mails are written in it from now on
     */
    @OpenTo(WHOM)
    public AnswerResult answer(SignupLink link, Question question, Map<String, String> values, String language) {
        Optional<Draft> draft =
                drafts.lock(link).filter(found -> found.application().isEmpty());
        if (draft.isEmpty()) {
            return new AnswerResult.Gone();
        }
        return switch (asking.of(draft.get(), question, values)) {
            case Asking.Outcome.Flawed flawed -> new AnswerResult.Unsound(flawed.flaws());
            case Asking.Outcome.Sound sound -> {
                drafts.keep(link, sound.answers(), language);
                sound.area().ifPresent(area -> drafts.keepArea(link, area));
                yield new AnswerResult.Kept(drafts.find(link).orElseThrow());
            }
        };
    }

    /** Mails a code to the administrator's address (R5). */
    @OpenTo(WHOM)
    public CodeSending sendCode(SignupLink link) {
        return drafts.lock(link)
                .filter(draft -> draft.application().isEmpty())
                .map(draft -> codes.send(link, draft))
                .orElseGet(CodeSending.Gone::new);
    }

    /** @param typed the code, with whatever blanks were typed in it */
    @OpenTo(WHOM)
    public CodeCheck confirm(SignupLink link, String typed) {
        return drafts.lock(link)
                .filter(draft -> draft.application().isEmpty())
                .map(draft -> codes.check(link, draft, typed))
                .orElseGet(CodeCheck.Gone::new);
    }

    /** Hands the application in (R8); asked for again, it answers with the application it became. */
    @OpenTo(WHOM)
    public Submission submit(SignupLink link) {
        return drafts.lock(link).map(draft -> submit(link, draft)).orElseGet(Submission.Gone::new);
    }

    private Submission submit(SignupLink link, Draft draft) {
        if (draft.application().isPresent()) {
            return new Submission.Received(draft.application().get());
        }
        if (!draft.isComplete()) {
            return new Submission.Incomplete();
        }
        return switch (applications.apply(draft.form(drafts.area(link)), new Applicant(draft.language(), true))) {
            case ApplicationReceipt.Received received -> {
                drafts.empty(link, received.id());
                yield new Submission.Received(received.id());
            }
            case ApplicationReceipt.Refused refused -> new Submission.Refused(refused.flaws());
        };
    }

    /** Deletes the draft (R9); false if there was none, or it was handed in: the application stands. */
    @OpenTo(WHOM)
    public boolean delete(SignupLink link) {
        return drafts.delete(link);
    }
}
