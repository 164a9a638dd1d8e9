package org.lantern.console.records;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Panel;
import org.lantern.frame.screen.State;
import org.lantern.retention.LegalHold;

/** Holds, those that stand first. */
class HoldsPanel extends Panel {
    private final ZoneId zone;
    private final @Nullable HoldActs acts;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(text("holds.none"));

    /** @param acts null for who may look only */
    HoldsPanel(ZoneId zone, @Nullable HoldActs acts) {
        super("holds", text("holds.title"));
        this.zone = zone;
        this.acts = acts;
        saying(text("holds.words"));
        list.addClassName("records");
        add(none, list);
    }

    void show(List<LegalHold> holds) {
        none.setVisible(holds.isEmpty());
        list.setVisible(!holds.isEmpty());
        list.removeAll();
        holds.forEach(hold -> list.add(createItem(hold)));
    }

    private ListItem createItem(LegalHold hold) {
        Div words = new Div(
                new H3(hold.number() + " · " + over(hold)),
                new Paragraph(hold.reason()),
                new Paragraph(text("holds.by", hold.placedBy(), Moments.dateTime(hold.placedAt(), zone))));
        hold.released()
                .ifPresent(released -> words.add(new Paragraph(text(
                        "holds.released-by",
                        released.by(),
                        Moments.dateTime(released.at(), zone),
                        released.reason()))));
        Div side = new Div(
                hold.released().isPresent()
                        ? new State(text("holds.state.released"), State.Tone.CALM)
                        : new State(text("holds.state.stands"), State.Tone.WAITING));
        side.addClassName("acts");
        Optional.ofNullable(acts)
                .filter(may -> hold.released().isEmpty())
                .ifPresent(may -> side.add(
                        Acts.inRow(text("holds.release"), hold.number(), () -> new ReleaseDialog(may, hold).open())));
        return new ListItem(words, side);
    }

    static String over(LegalHold hold) {
        return hold.recordClass()
                .map(name -> hold.object()
                        .map(object -> text("holds.over.one", object, name))
                        .orElseGet(() -> text("holds.over.class", name)))
                .orElseGet(() -> text("holds.over.all"));
    }
}
