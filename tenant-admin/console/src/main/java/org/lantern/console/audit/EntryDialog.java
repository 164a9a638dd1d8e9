package org.lantern.console.audit;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.lantern.audit.AuditEntry;
import org.lantern.audit.Change;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Facts;

/** One entry, opened: all that stands in it, and what it changed, field by field, before and after. */
class EntryDialog extends Dialog {

    /**
     * @param when the entry's moment in words
     * @param more the entry's detail in words
     */
    EntryDialog(ActTexts texts, AuditEntry entry, String when, String more) {
        setHeaderTitle(texts.what(entry));
        addClassName("entry");
        add(createFacts(texts, entry, when, more), createChanges(entry.changes()));
        getFooter().add(Acts.secondary(text("audit.close"), this::close));
    }

    private static Facts createFacts(ActTexts texts, AuditEntry entry, String when, String more) {
        Facts facts = new Facts()
                .with(text("audit.when"), when)
                .with(text("audit.who"), texts.who(entry))
                .with(text("audit.object"), texts.onWhat(entry));
        if (!more.isEmpty()) {
            facts.with(text("audit.more"), more);
        }
        return facts.with(text("audit.number"), entry.id().toString());
    }

    private static Component createChanges(List<Change> changes) {
        if (changes.isEmpty()) {
            return new Paragraph(text("audit.changes.none"));
        }
        NativeTable table = new NativeTable();
        table.addClassName("changes");
        table.setCaptionText(text("audit.changes"));
        NativeTableHeader head = new NativeTableHeader();
        NativeTableRow names = new NativeTableRow();
        List.of("audit.field", "audit.before", "audit.after").forEach(key -> names.add(heading("col", text(key))));
        head.add(names);
        NativeTableBody body = new NativeTableBody();
        changes.forEach(change -> body.add(createRow(change)));
        table.add(head, body);
        return table;
    }

    private static NativeTableRow createRow(Change change) {
        NativeTableRow row = new NativeTableRow();
        row.add(
                heading("row", ActTexts.field(change.field())),
                new NativeTableCell(ActTexts.value(change.field(), change.before())),
                new NativeTableCell(ActTexts.value(change.field(), change.after())));
        return row;
    }

    private static NativeTableHeaderCell heading(String scope, String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
