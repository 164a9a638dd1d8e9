package org.lantern.console.golive;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.lantern.fleet.GoLive;
import org.lantern.fleet.GoLiveResult;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Panel;
import org.lantern.frame.screen.Texts;
import org.lantern.tenancy.AgencyState;

/** The checklist and, for administrators, the act that ends the trial. */
public class GoLivePanel extends Panel {
    private final GoLive desk;
    private final Runnable whenLive;
    private final Div content = new Div();

    /** @param whenLive shows the agency's new state */
    public GoLivePanel(GoLive desk, GoLive.Standing standing, Runnable whenLive) {
        super("go-live", text("golive.checklist"));
        this.desk = desk;
        this.whenLive = whenLive;
        add(content);
        show(standing);
    }

    void show(GoLive.Standing standing) {
        content.removeAll();
        content.add(new GoLiveTasks(standing));
        if (standing.state() == AgencyState.TRIAL && Admitted.current().hasAny(AGENCY_ADMINISTRATOR)) {
            Button act = Acts.primary(text("golive.act"), this::ask);
            content.add(Acts.row(act));
        }
    }

    /** Looks again first: a colleague may have done what was missing, or undone it. */
    private void ask() {
        GoLive.Standing now = desk.standing();
        show(now);
        if (now.missing().isEmpty()) {
            Acts.confirm(text("golive.question"), text("golive.question.words"), text("golive.act"), this::goLive);
        } else {
            tellMissing(now.missing());
        }
    }

    private void goLive() {
        switch (desk.goLive()) {
            case GoLiveResult.Live live -> {
                Notices.done(text("golive.done"));
                whenLive.run();
            }
            case GoLiveResult.AlreadyLive already -> {
                Notices.done(text("golive.already"));
                whenLive.run();
            }
            case GoLiveResult.Missing missing -> {
                show(desk.standing());
                tellMissing(missing.items());
            }
            case GoLiveResult.NotInThisState refused -> Notices.problem(text("golive.not-in-this-state"));
        }
    }

    private static void tellMissing(List<String> items) {
        Notices.problem(text(
                "golive.missing",
                items.stream()
                        .map(item -> Texts.find("golive.item." + item).orElseGet(() -> Texts.plain(item)))
                        .collect(Collectors.joining("; "))));
    }
}
