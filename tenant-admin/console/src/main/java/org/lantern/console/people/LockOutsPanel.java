package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Panel;
import org.lantern.membership.IdentityFault;
import org.lantern.recovery.LockOutDesk;
import org.lantern.recovery.LockedOut;
import org.lantern.recovery.ReleaseResult;

/** Whose log-in is locked by too many wrong tries; not there while it is nobody's. */
class LockOutsPanel extends Panel {
    private final LockOutDesk desk;
    private final ZoneId zone;
    private final Paragraph words = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    LockOutsPanel(LockOutDesk desk, ZoneId zone) {
        super("lock-outs", text("lock-outs.title"));
        this.desk = desk;
        this.zone = zone;
        words.addClassName("panel-words");
        list.addClassName("log-ins");
        add(words, list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        try {
            List<LockedOut> locked = desk.list();
            words.setText(text("lock-outs.words"));
            locked.forEach(each -> list.add(createItem(each)));
            setVisible(!locked.isEmpty());
        } catch (IdentityFault e) {
            words.setText(text("lock-outs.silent"));
            setVisible(true);
        }
    }

    private ListItem createItem(LockedOut locked) {
        Div head = new Div(new H3(locked.name()));
        head.addClassName("log-in-head");
        Paragraph until = new Paragraph(locked.until()
                .map(moment -> text("lock-outs.until", Moments.dateTime(moment, zone)))
                .orElseGet(() -> text("lock-outs.for-good")));
        return new ListItem(
                head, until, Acts.row(Acts.inRow(text("lock-outs.release"), locked.name(), () -> release(locked))));
    }

    private void release(LockedOut locked) {
        try {
            switch (desk.release(locked.member())) {
                case ReleaseResult.Released r -> Notices.done(text("lock-outs.released", locked.name()));
                case ReleaseResult.NotLocked n -> Notices.done(text("lock-outs.over", locked.name()));
                case ReleaseResult.NoSuchMember n -> Notices.problem(text("people.gone"));
            }
        } catch (IdentityFault e) {
            Notices.problem(text("lock-outs.silent"));
        }
        refresh();
    }
}
