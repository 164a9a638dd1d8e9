package org.lantern.console.records;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.APPROVER;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.lantern.console.publishing.Conflict;
import org.lantern.console.publishing.PublishDialog;
import org.lantern.console.publishing.VersionRow;
import org.lantern.console.publishing.VersionsPanel;
import org.lantern.console.shell.AgencyShell;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.Panel;
import org.lantern.publishing.Draft;
import org.lantern.publishing.SaveResult;
import org.lantern.publishing.Version;
import org.lantern.retention.ClassForecast;
import org.lantern.retention.RetentionDesk;
import org.lantern.retention.RetentionSchedule;
import org.lantern.retention.SchedulePublication;
import org.lantern.tenancy.AgencyDirectory;

/** For how long the agency keeps its records: drafted with its effect in numbers, published, rolled back. */
@Route(value = "retention-schedule", layout = AgencyShell.class)
@Opens({AGENCY_ADMINISTRATOR, AUDITOR, APPROVER})
class ScheduleView extends Page {
    private static final int SOON = 30;

    private final RetentionDesk desk;
    private final ScheduleForm form;
    private final VersionsPanel versions;
    private final Div notices = new Div();
    private final Paragraph effect = new Paragraph();
    private final PublishDialog publishing = new PublishDialog(text("schedule.publish.words"), this::publish);
    private Draft<RetentionSchedule> draft;

    @Inject
    ScheduleView(RetentionDesk desk, AgencyDirectory directory) {
        super(text("schedule.title"), text("schedule.lead"));
        this.desk = desk;
        this.draft = desk.draft();
        boolean editable = Admitted.current().hasAny(AGENCY_ADMINISTRATOR);
        this.form = new ScheduleForm(
                desk.forecast(SOON).classes().stream()
                        .map(ClassForecast::recordClass)
                        .toList(),
                editable,
                this::showEffect);
        this.versions = new VersionsPanel(directory.current().timeZone());
        effect.getElement().setAttribute("role", "status");
        if (editable) {
            versions.withRollBack(this::rollBack);
            setActions(
                    Acts.secondary(text("draft.save"), this::saveAndSay),
                    Acts.primary(text("publish.act"), this::askToPublish));
        } else {
            versions.withoutRollBack();
        }
        setBody(
                notices,
                new Panel("schedule", text("schedule.periods"), effect, form)
                        .saying(text(desk.live().isPresent() ? "schedule.words" : "schedule.none")),
                versions);
        show(draft);
    }

    private void show(Draft<RetentionSchedule> newest) {
        draft = newest;
        form.show(newest.body());
        showEffect();
        versions.show(desk.versions().stream().map(ScheduleView::row).toList());
    }

    private static VersionRow row(Version<RetentionSchedule> version) {
        return new VersionRow(
                version.number(), version.author(), version.note(), version.publishedAt(), version.live());
    }

    /** R2: before it is published. */
    private void showEffect() {
        var classes = desk.effect(form.schedule(), SOON).classes();
        effect.setText(text(
                "schedule.effect",
                classes.stream().mapToLong(ClassForecast::goesNext).sum(),
                classes.stream().mapToLong(ClassForecast::goesWithin).sum()));
    }

    private void saveAndSay() {
        if (save()) {
            Notices.done(text("draft.saved"));
        }
    }

    private boolean save() {
        return switch (desk.save(form.schedule(), draft.revision())) {
            case SaveResult.Saved<RetentionSchedule> saved -> {
                draft = saved.draft();
                yield true;
            }
            case SaveResult.Conflict<RetentionSchedule> conflict -> {
                tellConflict(conflict.newest());
                yield false;
            }
        };
    }

    private void tellConflict(Draft<RetentionSchedule> newest) {
        notices.removeAll(); // one at a time: the newest says all
        notices.add(new Conflict(() -> show(newest), () -> draft = newest));
    }

    private void askToPublish() {
        if (form.isSound(desk.check(form.schedule())) && save()) {
            publishing.open();
        }
    }

    private boolean publish(String note) {
        return settle(desk.publish(draft.revision(), note));
    }

    private void rollBack(int version) {
        settle(desk.rollBack(version, text("schedule.rolled-back", version)));
    }

    private boolean settle(SchedulePublication publication) {
        switch (publication) {
            case SchedulePublication.Live live -> {
                Notices.done(text("publish.done", live.number()));
                show(desk.draft());
            }
            case SchedulePublication.DraftMoved m -> tellConflict(desk.draft());
            case SchedulePublication.NoSuchVersion n -> Notices.problem(text("versions.gone"));
            case SchedulePublication.Flawed flawed ->
                Notices.problem(flawed.flaws().getFirst().words());
        }
        return publication instanceof SchedulePublication.Live;
    }
}
