package org.lantern.retention;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.APPROVER;
import static org.lantern.authority.Role.AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.membership.CurrentMember;
import org.lantern.publishing.Draft;
import org.lantern.publishing.PublishResult;
import org.lantern.publishing.Publishing;
import org.lantern.publishing.SaveResult;
import org.lantern.publishing.Version;
import org.lantern.retention.internal.Forecasts;
import org.lantern.retention.internal.Schedules;

/** Where an agency decides how long it keeps its records, and sees what goes. */
@Desk
@Stateless
public class RetentionDesk {
    @Inject
    private Forecasts forecasts;

    @Inject
    private Schedules schedules;

    @Inject
    private Publishing publishing;

    @Inject
    private CurrentMember member;

    /**
     * What goes by the live schedule (R6).
     *
     * @param withinDays 1 to 365
     * @throws IllegalArgumentException outside of that
     */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR, APPROVER})
    public Forecast forecast(int withinDays) {
        return forecasts.ofAgency(withinDays, schedules.live());
    }

    /** What would go if this schedule were live; nothing is saved. */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR, APPROVER})
    public Forecast effect(RetentionSchedule schedule, int withinDays) {
        return forecasts.ofAgency(withinDays, Optional.of(schedule));
    }

    /** Empty for an agency from before there were schedules. */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR, APPROVER})
    public Optional<Version<RetentionSchedule>> live() {
        return publishing.live(Schedules.KIND);
    }

    /** Until somebody has saved one, what is live, or else the defaults, with revision 0. */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR, APPROVER})
    public Draft<RetentionSchedule> draft() {
        return schedules.draft();
    }

    /** Keeps what was typed, sound or not; refused only when {@code revision} is not the newest. */
    @Needs(AGENCY_ADMINISTRATOR)
    public SaveResult<RetentionSchedule> save(RetentionSchedule schedule, long revision) {
        return publishing.save(Schedules.KIND, schedule, revision, member.name());
    }

    /** What would keep a schedule from being published; nothing is saved. */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR, APPROVER})
    public List<ScheduleFlaw> check(RetentionSchedule schedule) {
        return schedules.flaws(schedule);
    }

    /** Makes the draft of this revision live, if nothing is wrong with it (R3). */
    @Needs(AGENCY_ADMINISTRATOR)
    public SchedulePublication publish(long revision, String note) {
        List<ScheduleFlaw> flaws = check(draft().body());
        return flaws.isEmpty()
                ? publication(publishing.publish(Schedules.KIND, revision, member.name(), note))
                : new SchedulePublication.Flawed(flaws);
    }

    /** Newest first. */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR, APPROVER})
    public List<Version<RetentionSchedule>> versions() {
        return publishing.versions(Schedules.KIND);
    }

    /** Publishes an older version once more, under a new number; not one that today's bounds refuse. */
    @Needs(AGENCY_ADMINISTRATOR)
    public SchedulePublication rollBack(int version, String note) {
        List<ScheduleFlaw> flaws = publishing
                .version(Schedules.KIND, version)
                .map(older -> check(older.body()))
                .orElse(List.of());
        return flaws.isEmpty()
                ? publication(publishing.rollBack(Schedules.KIND, version, member.name(), note))
                : new SchedulePublication.Flawed(flaws);
    }

    /** For who places a hold: by name of each class that can be held, how one of its records is named; empty if none can. */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR, APPROVER})
    public Map<String, Optional<String>> holdable() {
        return schedules.holdable();
    }

    private static SchedulePublication publication(PublishResult result) {
        return switch (result) {
            case PublishResult.Live live -> new SchedulePublication.Live(live.number());
            case PublishResult.DraftMoved moved -> new SchedulePublication.DraftMoved();
            case PublishResult.NoSuchVersion none -> new SchedulePublication.NoSuchVersion();
        };
    }
}
