package org.lantern.console.publishing;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntConsumer;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Lists;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Panel;
import org.lantern.frame.screen.State;

/** What was live when, who made it so, and the way back. */
public class VersionsPanel extends Panel {
    private final Grid<VersionRow> table = Lists.table(VersionRow.class, text("versions.title"));

    public VersionsPanel(ZoneId zone) {
        super("versions", text("versions.title"));
        saying(text("versions.words"));
        table.addColumn(row -> text("number", row.number()))
                .setHeader(text("versions.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(row -> Moments.dateTime(row.publishedAt(), zone))
                .setHeader(text("versions.at"))
                .setAutoWidth(true);
        table.addColumn(VersionRow::author).setHeader(text("versions.author")).setAutoWidth(true);
        table.addColumn(VersionRow::note).setHeader(text("versions.note")).setFlexGrow(3);
        add(table);
    }

    /** Lets the person publish an older version anew. */
    public VersionsPanel withRollBack(IntConsumer rollBack) {
        table.addComponentColumn(row -> createAct(row, rollBack))
                .setHeader(text("list.acts"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return this;
    }

    /** For who may look only. */
    public VersionsPanel withoutRollBack() {
        table.addComponentColumn(row -> row.live() ? createLive() : new Span()).setHeader(text("versions.state"));
        return this;
    }

    public void show(List<VersionRow> rows) {
        table.setItems(rows);
    }

    private static Component createAct(VersionRow row, IntConsumer rollBack) {
        return row.live()
                ? createLive()
                : Acts.inRow(
                        text("versions.roll-back"),
                        text("versions.version", row.number()),
                        () -> Acts.confirm(
                                text("versions.roll-back.question", row.number()),
                                text("versions.roll-back.words"),
                                text("versions.roll-back"),
                                () -> rollBack.accept(row.number())));
    }

    private static State createLive() {
        return new State(text("versions.live"), State.Tone.GOOD);
    }
}
