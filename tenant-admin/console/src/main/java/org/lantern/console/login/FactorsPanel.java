package org.lantern.console.login;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.servlet.http.HttpSession;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Facts;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Panel;
import org.lantern.frame.screen.State;
import org.lantern.login.Factor;
import org.lantern.login.FactorDesk;
import org.lantern.login.FactorKind;
import org.lantern.login.OwnFactors;
import org.lantern.membership.IdentityFault;

/** The person's authenticator apps, passkeys and recovery codes; each is set up and deleted at the identity provider. */
class FactorsPanel extends Panel {
    /** So few recovery codes are soon none. */
    private static final int FEW = 3;

    private final ZoneId zone;

    FactorsPanel(FactorDesk desk, ZoneId zone) {
        super("factors", text("factors.title"));
        this.zone = zone;
        try {
            show(desk.list().orElseThrow());
        } catch (IdentityFault e) {
            saying(text("factors.silent"));
        }
        addAttachListener(shown -> FactorNews.take(session()).ifPresent(FactorsPanel::tell));
    }

    private void show(OwnFactors known) {
        saying(words(known));
        if (!known.all().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("log-ins");
            known.all().forEach(factor -> list.add(createItem(factor, known)));
            add(list);
        }
        if (known.hasPassword()) {
            add(createSetUps(known));
        }
    }

    private static String words(OwnFactors known) {
        if (!known.hasPassword()) {
            return text("factors.elsewhere");
        }
        return text(known.all().isEmpty() ? "factors.none" : "factors.words");
    }

    private ListItem createItem(Factor factor, OwnFactors known) {
        String kind = text("factors.kind." + factor.kind().word());
        String name = factor.label().isBlank() ? kind : factor.label();
        Div head = new Div(new H3(name));
        head.addClassName("log-in-head");
        if (factor.left().isPresent() && factor.left().getAsInt() <= FEW) {
            head.add(new State(text("factors.few"), State.Tone.WAITING));
        }
        Facts facts = new Facts();
        if (!name.equals(kind)) {
            facts.with(text("factors.kind"), kind);
        }
        facts.with(text("factors.since"), Moments.dateTime(factor.since(), zone));
        factor.left().ifPresent(left -> facts.with(text("factors.left"), String.valueOf(left)));
        Button delete = Acts.inRow(text("factors.delete"), name, () -> go(FactorVisit.toDelete(factor, known)));
        return new ListItem(head, facts, Acts.row(delete));
    }

    private static Div createSetUps(OwnFactors known) {
        Div row = Acts.row(
                createSetUp(FactorKind.APP, "factors.add.app", known),
                createSetUp(FactorKind.PASSKEY, "factors.add.passkey", known));
        if (!known.all().isEmpty()) {
            row.add(createSetUp(FactorKind.RECOVERY_CODES, codesKey(known), known));
        }
        Paragraph note = new Paragraph(text("factors.add.words"));
        note.addClassName("panel-words");
        return new Div(note, row);
    }

    private static String codesKey(OwnFactors known) {
        boolean has = known.all().stream().anyMatch(factor -> factor.kind() == FactorKind.RECOVERY_CODES);
        return has ? "factors.renew.codes" : "factors.add.codes";
    }

    private static Button createSetUp(FactorKind kind, String key, OwnFactors known) {
        Button button = Acts.secondary(text(key), () -> go(FactorVisit.toSetUp(kind, known)));
        button.setId("set-up-" + kind.word());
        return button;
    }

    private static void go(FactorVisit visit) {
        visit.keep(session());
        UI.getCurrent().getPage().setLocation(FactorsServlet.PATH);
    }

    private static void tell(FactorNews news) {
        String words = text("factors.news." + news.name().toLowerCase(Locale.ROOT));
        if (news.isGood()) {
            Notices.done(words);
        } else {
            Notices.problem(words);
        }
    }

    private static HttpSession session() {
        return Optional.ofNullable(Admitted.current().getSession(false)).orElseThrow();
    }
}
