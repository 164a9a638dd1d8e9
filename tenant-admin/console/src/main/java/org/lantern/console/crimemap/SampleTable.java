package org.lantern.console.crimemap;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lantern.crimemap.ImportPreview;
import org.lantern.crimemap.RecordField;

/** The first rows of a file as they are read; above a mapped column stands what it is read as. */
class SampleTable extends Div {
    SampleTable(ImportPreview preview) {
        addClassName("sample");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement()
                .setAttribute(
                        "aria-label", text("mapping.sample", preview.rows().size()));
        NativeTable table = new NativeTable();
        table.getHead().add(createHeader(preview));
        preview.rows().forEach(row -> table.getBody().add(createRow(row)));
        add(table);
    }

    private static NativeTableRow createHeader(ImportPreview preview) {
        Map<String, RecordField> fields = preview.mapping().columns().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a));
        NativeTableRow header = new NativeTableRow();
        for (String column : preview.header()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(column));
            RecordField field = fields.get(column);
            if (field != null) {
                Span read = new Span(text("field." + field.jsonName()));
                read.addClassName("tag");
                cell.add(read);
            }
            header.add(cell);
        }
        return header;
    }

    private static NativeTableRow createRow(List<String> values) {
        NativeTableRow row = new NativeTableRow();
        values.forEach(value -> row.add(new NativeTableCell(value)));
        return row;
    }
}
