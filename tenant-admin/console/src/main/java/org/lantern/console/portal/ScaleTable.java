package org.lantern.console.portal;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.State;
import org.lantern.portal.BrandColor;
import org.lantern.portal.BrandScale;
import org.lantern.portal.ContrastRow;
import org.lantern.portal.ContrastTable;
import org.lantern.portal.Shade;

/** What becomes of the brand colour: its derived scale, and the contrast of everything made from it, in numbers. */
class ScaleTable extends Div {
    ScaleTable() {
        addClassName("scale");
    }

    void show(BrandColor brand, ContrastTable contrast) {
        removeAll();
        for (Shade shade : Shade.values()) {
            add(createSwatches(brand, shade));
        }
        if (contrast.buttonNeedsBorder()) {
            add(createWarning());
        }
        add(new Details(text("contrast.title"), createTable(contrast)));
    }

    private static Component createSwatches(BrandColor brand, Shade shade) {
        Div swatches = new Div();
        swatches.addClassName("swatches");
        swatches.getElement().setAttribute("role", "img");
        swatches.getElement().setAttribute("aria-label", text("contrast.scale." + word(shade)));
        BrandScale.of(brand, shade).steps().forEach((step, color) -> {
            Span swatch = new Span();
            swatch.getStyle().set("background", color.hex());
            swatch.getElement().setAttribute("title", word(step) + " " + color.hex());
            swatches.add(swatch);
        });
        Span label = new Span(text("contrast.scale." + word(shade)));
        label.addClassName("option-words");
        return new Div(label, swatches);
    }

    private static Component createWarning() {
        Div notice = new Div(Glyph.WARNING.icon(), new Span(text("contrast.border")));
        notice.addClassNames("notice", "notice-waiting");
        return notice;
    }

    private static Component createTable(ContrastTable contrast) {
        NativeTable table = new NativeTable();
        table.addClassName("contrast");
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(text("contrast.pair")), new NativeTableHeaderCell(text("contrast.sample")));
        head.add(new NativeTableHeaderCell(text("contrast.ratio")), new NativeTableHeaderCell(text("contrast.holds")));
        table.getHead().add(head);
        contrast.rows().forEach(row -> table.getBody().add(createRow(row)));
        return table;
    }

    private static NativeTableRow createRow(ContrastRow row) {
        Span sample = new Span("Aa");
        sample.addClassName("contrast-sample");
        sample.getStyle()
                .set("color", row.foreground().hex())
                .set("background", row.background().hex());
        NativeTableRow cells = new NativeTableRow();
        cells.add(new NativeTableCell(text("contrast." + row.pair()) + " – " + text("contrast." + word(row.shade()))));
        NativeTableCell shown = new NativeTableCell();
        shown.add(sample);
        cells.add(shown, new NativeTableCell(text("contrast.ratio.words", row.ratio(), row.required())));
        NativeTableCell verdict = new NativeTableCell();
        verdict.add(
                row.holds()
                        ? new State(text("contrast.yes"), State.Tone.GOOD)
                        : new State(text("contrast.no"), State.Tone.WAITING));
        cells.add(verdict);
        return cells;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
