package org.lantern.vendor.agencies;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.fleet.AgencyReport;
import org.lantern.fleet.GoLive;
import org.lantern.frame.screen.Facts;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Panel;
import org.lantern.frame.screen.State;
import org.lantern.frame.screen.State.Tone;
import org.lantern.frame.screen.Texts;
import org.lantern.tenancy.ModuleState;

/** How an agency stands: yes or no, a word and a time; never what it holds. */
final class ReportPanels {
    private ReportPanels() {}

    static List<Panel> of(AgencyReport report) {
        return Stream.of(Optional.of(checklist(report)), verification(report), Optional.of(modules(report)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Panel checklist(AgencyReport report) {
        OrderedList items = new OrderedList();
        items.addClassName("steps");
        report.checklist().stream().map(ReportPanels::item).forEach(items::add);
        return new Panel("checklist", text("report.checklist"), items);
    }

    private static Optional<Panel> verification(AgencyReport report) {
        return report.verification()
                .map(verified -> new Panel(
                        "verification",
                        text("agencies.verified"),
                        new Facts()
                                .with(
                                        text("verification.how"),
                                        text("verification.method."
                                                + verified.method().word()))
                                .with(text("verification.note"), verified.note())
                                .with(text("verification.at"), utc(verified.at()))));
    }

    private static ListItem item(GoLive.Item item) {
        Div words = new Div(
                new Span(Texts.find("check." + item.name()).orElseGet(() -> Texts.plain(item.name()))),
                new State(text(item.met() ? "agencies.yes" : "agencies.no"), item.met() ? Tone.GOOD : Tone.WAITING));
        words.addClassName("step-words");
        ListItem line = new ListItem((item.met() ? Glyph.CHECK : Glyph.CIRCLE).icon(), words);
        line.addClassName(item.met() ? "step-done" : "step-waiting");
        return line;
    }

    private static Panel modules(AgencyReport report) {
        Facts facts = new Facts();
        report.modules()
                .forEach(module -> facts.with(
                        Texts.find("module." + module.module()).orElseGet(() -> Texts.plain(module.module())),
                        words(module)));
        facts.with(
                text("agencies.last-activity"),
                report.lastActivity().map(ReportPanels::utc).orElse("–"));
        return new Panel("modules", text("report.modules"), facts).saying(text("report.modules.words"));
    }

    private static String words(ModuleState module) {
        String state = Texts.find("module-state." + module.state()).orElseGet(() -> Texts.plain(module.state()));
        return module.at().map(at -> state + ", " + utc(at)).orElse(state);
    }

    private static String utc(Instant moment) {
        return Moments.dateTime(moment, ZoneOffset.UTC) + " UTC";
    }
}
