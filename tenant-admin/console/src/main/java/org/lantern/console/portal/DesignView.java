package org.lantern.console.portal;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.APPROVER;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.authority.Role.PIO;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.lantern.console.publishing.Conflict;
import org.lantern.console.publishing.PublishDialog;
import org.lantern.console.publishing.VersionRow;
import org.lantern.console.publishing.VersionsPanel;
import org.lantern.console.shell.AgencyShell;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.portal.DesignProblem;
import org.lantern.portal.DesignPublication;
import org.lantern.portal.LogoDesk;
import org.lantern.portal.PortalDesign;
import org.lantern.portal.PortalDesignDesk;
import org.lantern.portal.PreviewDesk;
import org.lantern.publishing.Draft;
import org.lantern.publishing.PublishResult;
import org.lantern.publishing.SaveResult;
import org.lantern.publishing.Version;
import org.lantern.tenancy.AgencyDirectory;

/** The portal's face: every pause in typing saves the draft, and the preview beside the form follows. */
@Route(value = "portal/design", layout = AgencyShell.class)
@Opens({AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
class DesignView extends Page {
    private final PortalDesignDesk desk;
    private final ZoneId zone;
    private final DesignFields fields;
    private final ScaleTable scale = new ScaleTable();
    private final VersionsPanel versions;
    private final Div notices = new Div();
    private final Span saved = new Span();
    private final Optional<PreviewPanel> preview;
    private final PublishDialog publishing = new PublishDialog(text("design.publish.words"), this::publish);
    private Draft<PortalDesign> draft;
    private boolean filling;

    @Inject
    DesignView(PortalDesignDesk desk, PreviewDesk previews, LogoDesk logos, AgencyDirectory directory) {
        super(text("design.title"), text("design.lead"));
        this.desk = desk;
        this.zone = directory.current().timeZone();
        this.fields = new DesignFields(logos);
        this.versions = new VersionsPanel(zone);
        this.preview = Admitted.current().hasAny(AGENCY_ADMINISTRATOR, PIO, APPROVER)
                ? Optional.of(new PreviewPanel(previews))
                : Optional.empty();
        this.draft = desk.draft();
        assemble(Admitted.current().hasAny(AGENCY_ADMINISTRATOR, PIO));
        show(draft);
    }

    private void assemble(boolean editable) {
        fields.setReadOnly(!editable);
        fields.whenChanged(this::changed);
        saved.addClassName("quiet");
        saved.getElement().setAttribute("role", "status");
        if (editable) {
            setActions(
                    saved,
                    Acts.secondary(text("draft.save"), this::saveAndSay),
                    Acts.primary(text("publish.act"), this::askToPublish));
            versions.withRollBack(this::rollBack);
        } else {
            versions.withoutRollBack();
        }
        Div columns = new Div(new DesignForm(fields, scale));
        columns.addClassNames("columns", "design-columns");
        preview.ifPresent(columns::add);
        setBody(notices, columns, versions);
    }

    private void show(Draft<PortalDesign> newest) {
        filling = true;
        draft = newest;
        fields.show(newest.body());
        filling = false;
        showScale(newest.body());
        versions.show(desk.versions().stream().map(DesignView::row).toList());
    }

    private static VersionRow row(Version<PortalDesign> version) {
        return new VersionRow(
                version.number(), version.author(), version.note(), version.publishedAt(), version.live());
    }

    private void showScale(PortalDesign design) {
        desk.contrast(design.brand().hex()).ifPresent(contrast -> scale.show(design.brand(), contrast));
    }

    private void changed() {
        if (!filling && notices.getComponentCount() == 0) {
            save();
        }
    }

    private void saveAndSay() {
        if (save()) {
            Notices.done(text("draft.saved"));
        }
    }

    private boolean save() {
        PortalDesign design = fields.design();
        fields.mark(desk.check(design));
        showScale(design);
        switch (desk.save(design, draft.revision())) {
            case SaveResult.Saved<PortalDesign> done -> {
                draft = done.draft();
                saved.setText(text("draft.saved-at", Moments.dateTime(Instant.now(), zone)));
                preview.ifPresent(PreviewPanel::reload);
                return true;
            }
            case SaveResult.Conflict<PortalDesign> other -> {
                tellConflict(other.newest());
                return false;
            }
        }
    }

    private void askToPublish() {
        if (!save()) {
            return;
        }
        List<DesignProblem> problems = desk.check(draft.body());
        if (problems.isEmpty()) {
            publishing.open();
        } else {
            tellFlaws(problems);
        }
    }

    private boolean publish(String note) {
        switch (desk.publish(draft.revision(), note)) {
            case DesignPublication.Live live -> {
                Notices.done(text("publish.done", live.version()));
                show(desk.draft());
                return true;
            }
            case DesignPublication.Flawed flawed -> tellFlaws(flawed.problems());
            case DesignPublication.DraftMoved moved -> tellConflict(desk.draft());
        }
        return false;
    }

    private void tellFlaws(List<DesignProblem> problems) {
        fields.mark(problems);
        Notices.problem(text("design.flawed", problems.size()));
    }

    /** One at a time: the newest says all. */
    private void tellConflict(Draft<PortalDesign> newest) {
        notices.removeAll();
        notices.add(new Conflict(() -> show(newest), () -> draft = newest));
    }

    private void rollBack(int version) {
        switch (desk.rollBack(version, text("versions.rolled-back.note", version))) {
            case PublishResult.Live live -> {
                Notices.done(text("publish.done", live.number()));
                show(desk.draft());
                preview.ifPresent(PreviewPanel::reload);
            }
            case PublishResult.NoSuchVersion none -> Notices.problem(text("versions.gone"));
            case PublishResult.DraftMoved moved -> Notices.problem(text("versions.gone"));
        }
    }
}
