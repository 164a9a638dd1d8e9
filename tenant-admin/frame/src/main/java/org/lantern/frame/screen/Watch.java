package org.lantern.frame.screen;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Looks again, at intervals, for as long as a component is on the page and there is something to see come. A look is no
 * act of a person; a page on which everything has settled asks the server nothing.
 */
public final class Watch {
    private static final int NEVER = -1;

    private final Duration interval;
    private final BooleanSupplier unsettled;
    private final Runnable look;
    private Optional<UI> page = Optional.empty();
    private Optional<Registration> polls = Optional.empty();

    private Watch(Duration interval, BooleanSupplier unsettled, Runnable look) {
        this.interval = interval;
        this.unsettled = unsettled;
        this.look = look;
    }

    /** @param unsettled false once nothing more will change by itself; {@link #resume} asks again */
    public static Watch over(Component component, Duration interval, BooleanSupplier unsettled, Runnable look) {
        Watch watch = new Watch(interval, unsettled, look);
        component.addAttachListener(watch::arrive);
        component.addDetachListener(detached -> watch.leave());
        return watch;
    }

    /** Something was set going, or something else is shown. */
    public void resume() {
        if (polls.isEmpty() && unsettled.getAsBoolean()) {
            page.ifPresent(this::start);
        }
    }

    private void arrive(AttachEvent attached) {
        page = Optional.of(attached.getUI());
        resume();
    }

    private void leave() {
        rest();
        page = Optional.empty();
    }

    private void start(UI here) {
        here.setPollInterval((int) interval.toMillis());
        polls = Optional.of(here.addPollListener(poll -> lookAgain()));
    }

    private void lookAgain() {
        look.run();
        if (!unsettled.getAsBoolean()) {
            rest();
        }
    }

    private void rest() {
        polls.ifPresent(Registration::remove);
        if (polls.isPresent()) {
            page.ifPresent(here -> here.setPollInterval(NEVER));
        }
        polls = Optional.empty();
    }
}
