package org.lantern.console.crimemap;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import org.lantern.crimemap.ColumnMapping;
import org.lantern.crimemap.ImportDesk;
import org.lantern.crimemap.ImportPreview;
import org.lantern.crimemap.ImportReceipt;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.RecordField;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Panel;

/** Which column holds what: guessed, correctable, with the first rows to look at. */
class MappingPanel extends Panel {
    private final ImportDesk desk;
    private final ImportReport report;
    private final Map<RecordField, ComboBox<String>> fields = new EnumMap<>(RecordField.class);

    MappingPanel(ImportDesk desk, ImportReport report, ImportPreview preview) {
        super("mapping", text("mapping.title"));
        this.desk = desk;
        this.report = report;
        saying(text("mapping.words", preview.encoding(), text("delimiter." + delimiterName(preview.delimiter()))));
        FormLayout form = new FormLayout();
        form.setAutoResponsive(true);
        form.setExpandFields(true);
        for (RecordField field : RecordField.values()) {
            form.add(createField(field, preview));
        }
        add(
                form,
                Acts.row(
                        Acts.secondary(text("mapping.check"), () -> run(true)),
                        Acts.primary(text("mapping.import"), () -> run(false))));
        add(new Paragraph(text("mapping.sample", preview.rows().size())), new SampleTable(preview));
    }

    private ComboBox<String> createField(RecordField field, ImportPreview preview) {
        ComboBox<String> column = new ComboBox<>(text("field." + field.jsonName()));
        column.setItems(preview.header());
        column.setRequiredIndicatorVisible(field.required());
        column.setHelperText(text("field." + field.jsonName() + ".help"));
        column.setClearButtonVisible(!field.required());
        preview.mapping().column(field).filter(preview.header()::contains).ifPresent(column::setValue);
        column.setErrorMessage(text("mapping.missing"));
        column.setInvalid(preview.missing().contains(field));
        fields.put(field, column);
        return column;
    }

    private void run(boolean dryRun) {
        ColumnMapping mapping = mapping();
        fields.forEach((field, column) -> column.setInvalid(mapping.missing().contains(field)));
        if (!mapping.missing().isEmpty()) {
            return;
        }
        ImportReceipt receipt = desk.rerun(report.importId(), mapping, dryRun);
        if (receipt instanceof ImportReceipt.Accepted accepted) {
            CrimeMapNavigation.showImport(accepted.importId());
        } else {
            Notices.problem(ImportTexts.refusal(receipt));
        }
    }

    private ColumnMapping mapping() {
        Map<RecordField, String> columns = new EnumMap<>(RecordField.class);
        fields.forEach((field, column) -> column.getOptionalValue().ifPresent(name -> columns.put(field, name)));
        return new ColumnMapping(columns);
    }

    private static String delimiterName(char delimiter) {
        return switch (delimiter) {
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "bar";
            default -> "comma";
        };
    }
}
