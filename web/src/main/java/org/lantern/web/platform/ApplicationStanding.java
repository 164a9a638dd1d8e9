package org.lantern.web.platform;

import java.util.ArrayList;
import java.util.List;
import org.lantern.fleet.ApplicationStatus;
import org.lantern.tenancy.AgencyState;

/** How far an application has come, in steps that its page shows. */
public record ApplicationStanding(ApplicationStatus status) {

    /**
     * A step on the way.
     *
     * @param name key of its text
     * @param when {@code done}, {@code now} or {@code later}
     */
    public record Step(String name, String when) {}

    /** {@code submitted}, {@code asked}, {@code rejected}, {@code setting-up}, {@code trial}, {@code open} or {@code closed}. */
    public String word() {
        return switch (status.state()) {
            case SUBMITTED -> "submitted";
            case ASKED -> "asked";
            case REJECTED -> "rejected";
            case APPROVED -> approved();
        };
    }

    private String approved() {
        return switch (status.agency().orElse(AgencyState.PROVISIONING)) {
            case PROVISIONING -> "setting-up";
            case TRIAL -> "trial";
            case LIVE -> "open";
            case SUSPENDED, LEAVING -> "closed";
        };
    }

    public List<Step> steps() {
        String word = word();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("received", "done"));
        steps.add(new Step("read", word.equals("submitted") ? "now" : "done"));
        if (word.equals("asked")) {
            steps.add(new Step("asked", "now"));
        }
        boolean decided = !status.state().isOpen();
        steps.add(new Step("decided", decided ? "done" : "later"));
        if (!word.equals("rejected")) {
            steps.add(new Step("ready", word.equals("setting-up") ? "now" : decided ? "done" : "later"));
        }
        return steps;
    }
}
