package org.lantern.vendor.agencies;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.fleet.SuspensionDesk;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Facts;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Panel;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyState;

/** On an agency's page: the one of both buttons that its state allows, and the suspension that holds (R8). */
@Dependent
class SuspensionActs {
    private final SuspensionDesk desk;
    private final Button suspend = Acts.secondary(text("suspension.suspend"), this::askToSuspend);
    private final Button resume = Acts.secondary(text("suspension.resume"), this::askToResume);
    private @Nullable Agency shown;
    private Runnable whenDone = () -> {};

    @Inject
    SuspensionActs(SuspensionDesk desk) {
        this.desk = desk;
    }

    /** @param looksAgain what shows the agency's new state */
    Component buttons(Runnable looksAgain) {
        whenDone = looksAgain;
        Div both = new Div(suspend, resume);
        both.addClassName("acts");
        return both;
    }

    void show(Agency agency) {
        shown = agency;
        suspend.setVisible(agency.state() == AgencyState.LIVE || agency.state() == AgencyState.TRIAL);
        resume.setVisible(agency.state() == AgencyState.SUSPENDED);
    }

    /** Since when and why; empty while the agency is not suspended. */
    Optional<Component> panel(Agency agency) {
        return desk.of(agency.id())
                .map(suspension -> new Panel(
                        "suspension",
                        text("suspension.panel"),
                        new Facts()
                                .with(
                                        text("suspension.since"),
                                        Moments.dateTime(suspension.since(), ZoneOffset.UTC) + " UTC")
                                .with(text("suspension.why"), suspension.reason())));
    }

    private void askToSuspend() {
        if (shown != null) {
            new SuspendDialog(desk, shown, whenDone).open();
        }
    }

    private void askToResume() {
        Agency agency = shown;
        if (agency != null) {
            Acts.confirm(
                    text("suspension.resume.title", agency.name()),
                    text("suspension.resume.words"),
                    text("suspension.resume"),
                    () -> resume(agency));
        }
    }

    private void resume(Agency agency) {
        SuspensionTexts.tell(desk.resume(agency.id()), agency);
        whenDone.run();
    }
}
