package org.lantern.console.stepup;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import org.lantern.authority.Actors;
import org.lantern.authority.DangerousAct;
import org.lantern.authority.StepUpAct;

/** What a view does when a desk asks for a confirmation, and when its person is back. */
public final class Confirmation {
    private Confirmation() {}

    /**
     * Says what is about to happen and leads the person through a log-in (R1, R2).
     *
     * @param words what is about to happen, in a sentence
     * @param returnPath the view that asks {@link #returned}
     * @param typed what stands in the form, by field
     */
    public static void ask(StepUpAct act, String words, String returnPath, Map<String, String> typed) {
        Asked asked = Asked.of(Actors.current(), act, returnPath, typed);
        new ConfirmDialog(words, () -> {
                    session().ifPresent(asked::keep);
                    UI.getCurrent().getPage().setLocation(StepUpServlet.PATH);
                })
                .open();
    }

    /** The act of this kind whose person has just come back; told once (R4). */
    public static Optional<Returned> returned(DangerousAct act) {
        return session().flatMap(session -> Returned.take(session, act));
    }

    private static Optional<HttpSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .filter(WrappedHttpSession.class::isInstance)
                .map(session -> ((WrappedHttpSession) session).getHttpSession());
    }
}
