package org.lantern.console.golive;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.lantern.fleet.GoLive;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.State;
import org.lantern.frame.screen.State.Tone;
import org.lantern.frame.screen.Texts;
import org.lantern.frame.screen.ViewGuard;

/** What is done and what is missing, each with the way to where it is done. */
class GoLiveTasks extends OrderedList {
    GoLiveTasks(GoLive.Standing standing) {
        addClassNames("steps", "tasks");
        standing.checklist().forEach(item -> add(task(item.name(), item.met(), way(item))));
        add(task(GoLive.VERIFICATION, standing.verification().isPresent(), Optional.empty()));
    }

    private static ListItem task(String name, boolean met, Optional<Component> way) {
        SvgIcon icon = (met ? Glyph.CHECK : Glyph.CIRCLE).icon();
        Span what = new Span(Texts.find("golive.item." + name).orElseGet(() -> Texts.plain(name)));
        Div words = new Div(what, new State(text(met ? "step.done" : "step.open"), met ? Tone.GOOD : Tone.WAITING));
        words.addClassName("step-words");
        way.ifPresent(words::add);
        ListItem item = new ListItem(icon, words);
        item.addClassName(met ? "step-done" : "step-waiting");
        if (!met) {
            Texts.find("golive.item." + name + ".words").ifPresent(why -> {
                Span quiet = new Span(why);
                quiet.addClassName("quiet");
                words.add(quiet);
            });
        }
        return item;
    }

    /** Only to a place that opens for this person. */
    private static Optional<Component> way(GoLive.Item item) {
        return GoLivePlaces.of(item.name())
                .filter(place -> !item.met() && ViewGuard.mayOpen(place))
                .map(place -> {
                    RouterLink link = new RouterLink(text("golive.item." + item.name() + ".act"), place);
                    link.addClassName("task-way");
                    return link;
                });
    }
}
