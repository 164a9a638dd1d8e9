package org.lantern.vendor.upkeep;

import static org.lantern.authority.Role.VENDOR_OPERATOR;
import static org.lantern.authority.Role.VENDOR_SUPPORT;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.lantern.frame.screen.EmptyState;
import org.lantern.frame.screen.Facts;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.Panel;
import org.lantern.frame.screen.State;
import org.lantern.upkeep.Finding;
import org.lantern.upkeep.Readings;
import org.lantern.upkeep.UpkeepDesk;
import org.lantern.vendor.shell.VendorShell;

/** How the node is that shows this page: what is wrong, what to do, and what it saw. */
@Route(value = "upkeep", layout = VendorShell.class)
@Opens({VENDOR_OPERATOR, VENDOR_SUPPORT})
class UpkeepView extends Page {
    private static final double GIGABYTE = 1e9;

    @Inject
    UpkeepView(UpkeepDesk desk) {
        super(text("upkeep.title"), text("upkeep.lead"));
        Optional<Readings> seen = desk.readings();
        if (seen.isEmpty()) {
            setBody(new EmptyState(Glyph.CIRCLE, text("upkeep.not-yet"), text("upkeep.not-yet.words")));
        } else {
            setBody(createFindings(desk.findings()), createReadings(seen.get()));
        }
    }

    private static Component createFindings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return new EmptyState(Glyph.CHECK, text("upkeep.well"), text("upkeep.well.words"));
        }
        Div all = new Div();
        findings.forEach(finding -> all.add(createFinding(finding, findings.indexOf(finding))));
        return all;
    }

    private static Component createFinding(Finding finding, int place) {
        Paragraph runbook = new Paragraph();
        runbook.add(text("upkeep.runbook") + " ");
        runbook.add(new Code(finding.concern().runbook()));
        State.Tone tone = finding.urgent() ? State.Tone.BAD : State.Tone.WAITING;
        State state = new State(text(finding.urgent() ? "upkeep.urgent" : "upkeep.soon"), tone);
        return new Panel("finding-" + place, finding.words(), state, new Paragraph(finding.todo()), runbook);
    }

    private static Component createReadings(Readings seen) {
        Facts facts = new Facts()
                .with(text("upkeep.at"), Moments.dateTime(seen.at(), ZoneOffset.UTC))
                .with(text("upkeep.database"), yes(seen.database()))
                .with(text("upkeep.database-size"), gigabytes(seen.databaseBytes()))
                .with(text("upkeep.identity"), yes(seen.identity()))
                .with(text("upkeep.mail"), waits(seen.mailWaits()))
                .with(text("upkeep.work"), waits(seen.workWaits()))
                .with(text("upkeep.backup"), moment(seen.backup(), "upkeep.none"))
                .with(text("upkeep.disk"), gigabytes(seen.diskFree()))
                .with(text("upkeep.certificate"), moment(seen.certificate(), "upkeep.unseen"));
        return new Panel("readings", text("upkeep.readings"), facts).saying(text("upkeep.readings.words"));
    }

    private static Component yes(boolean answers) {
        return answers
                ? new State(text("upkeep.answers"), State.Tone.GOOD)
                : new State(text("upkeep.silent"), State.Tone.BAD);
    }

    private static String waits(Optional<Duration> waits) {
        return waits.map(longest -> longest.isZero()
                        ? text("upkeep.nothing-waits")
                        : text("upkeep.waits", longest.toMinutes(), longest.toSecondsPart()))
                .orElse(text("upkeep.unseen"));
    }

    private static String moment(Optional<Instant> moment, String none) {
        return moment.map(at -> Moments.dateTime(at, ZoneOffset.UTC)).orElse(text(none));
    }

    private static Span gigabytes(Optional<Long> bytes) {
        return new Span(bytes.map(number -> text("upkeep.gigabytes", Math.round(number / GIGABYTE * 10) / 10.0))
                .orElse(text("upkeep.unseen")));
    }
}
