package org.lantern.vendor.agencies;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.time.ZoneOffset;
import java.util.List;
import org.lantern.fleet.StepReport;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.State;
import org.lantern.frame.screen.State.Tone;
import org.lantern.frame.screen.Texts;

/** Provisioning steps in their order, each with its state and, where it failed, why. */
class StepList extends OrderedList {
    StepList(List<StepReport> steps) {
        addClassName("steps");
        steps.stream().map(StepList::createStep).forEach(this::add);
    }

    private static ListItem createStep(StepReport step) {
        SvgIcon icon = (step.state().equals("done")
                        ? Glyph.CHECK
                        : step.state().equals("failed") ? Glyph.WARNING : Glyph.CIRCLE)
                .icon();
        Div words = new Div(
                new Span(Texts.find("step." + step.name()).orElseGet(() -> Texts.plain(step.name()))),
                createState(step));
        words.addClassName("step-words");
        ListItem item = new ListItem(icon, words);
        item.addClassName("step-" + step.state());
        step.endedAt().ifPresent(at -> words.add(createQuiet(Moments.dateTime(at, ZoneOffset.UTC))));
        step.error().ifPresent(error -> item.add(createError(step, error)));
        return item;
    }

    private static State createState(StepReport step) {
        Tone tone =
                switch (step.state()) {
                    case "done" -> Tone.GOOD;
                    case "failed" -> Tone.BAD;
                    default -> Tone.WAITING;
                };
        return new State(text("step-state." + step.state()), tone);
    }

    private static Span createQuiet(String words) {
        Span span = new Span(words);
        span.addClassName("quiet");
        return span;
    }

    private static Paragraph createError(StepReport step, String error) {
        Paragraph paragraph = new Paragraph(text("step.error", step.attempts(), error));
        paragraph.addClassNames("notice", "notice-bad");
        return paragraph;
    }
}
