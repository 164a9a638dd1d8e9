package org.lantern.frame.screen;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** What just happened, in one sentence; also spoken by screen readers. */
public final class Notices {
    private static final int DONE_MILLIS = 5_000;
    private static final int PROBLEM_MILLIS = 12_000;

    private Notices() {}

    public static void done(String sentence) {
        show(sentence, DONE_MILLIS, NotificationVariant.SUCCESS);
    }

    public static void problem(String sentence) {
        show(sentence, PROBLEM_MILLIS, NotificationVariant.ERROR);
    }

    private static void show(String sentence, int millis, NotificationVariant variant) {
        Notification notification = new Notification(sentence, millis, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.ERROR);
        notification.open();
    }
}
