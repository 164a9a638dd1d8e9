package org.lantern.frame.screen;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;

/** Looks again, at intervals, for as long as a component is on the page. A look is no act of a person. */
public final class Watch {
    private static final int NEVER = -1;

    private Watch() {}

    public static void over(Component component, Duration interval, Runnable look) {
        component.addAttachListener(attached -> start(attached, interval, look));
    }

    private static void start(AttachEvent attached, Duration interval, Runnable look) {
        UI page = attached.getUI();
        page.setPollInterval((int) interval.toMillis());
        Registration polls = page.addPollListener(poll -> look.run());
        attached.getSource().addDetachListener(detached -> {
            detached.unregisterListener();
            polls.remove();
            page.setPollInterval(NEVER);
        });
    }
}
