package org.lantern.console.crimemap;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.ANALYST;
import static org.lantern.authority.Role.APPROVER;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.authority.Role.PIO;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.lantern.console.publishing.Conflict;
import org.lantern.console.publishing.PublishDialog;
import org.lantern.console.publishing.VersionRow;
import org.lantern.console.publishing.VersionsPanel;
import org.lantern.console.shell.AgencyShell;
import org.lantern.crimemap.CategorySummary;
import org.lantern.crimemap.MapRulesChange;
import org.lantern.crimemap.MapRulesDesk;
import org.lantern.crimemap.MapRulesDraft;
import org.lantern.crimemap.MapRulesVersion;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.EmptyState;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.tenancy.AgencyDirectory;

/** What the map shows: chosen category by category, with its effect in numbers before anybody else sees it. */
@Route(value = "crime-map/rules", layout = AgencyShell.class)
@Opens({ANALYST, AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
class RulesView extends Page {
    private final MapRulesDesk desk;
    private final boolean editable = Admitted.current().hasAny(ANALYST, AGENCY_ADMINISTRATOR);
    private final RulesForm form;
    private final EffectPanel effect = new EffectPanel();
    private final VersionsPanel versions;
    private final Div notices = new Div();
    private final PublishDialog publishing = new PublishDialog(text("rules.publish.words"), this::publish);
    private MapRulesDraft draft;

    @Inject
    RulesView(MapRulesDesk desk, AgencyDirectory directory) {
        super(text("rules.title"), text("rules.lead"));
        this.desk = desk;
        this.draft = desk.draft();
        List<CategorySummary> categories = desk.categories();
        this.form = new RulesForm(categories, editable, this::showEffect);
        this.versions = new VersionsPanel(directory.current().timeZone());
        if (editable) {
            versions.withRollBack(this::rollBack);
        } else {
            versions.withoutRollBack();
        }
        setActionsFor(editable);
        if (categories.isEmpty()) {
            setBody(notices, createEmpty(), form, versions);
        } else {
            setBody(notices, createColumns(), versions);
        }
        show(draft);
    }

    private static EmptyState createEmpty() {
        return new EmptyState(
                Glyph.RULES,
                text("rules.empty"),
                text("rules.empty.words"),
                Acts.link(text("rules.empty.act"), CrimeMapNavigation.imports()));
    }

    private void setActionsFor(boolean mayEdit) {
        if (mayEdit) {
            setActions(
                    Acts.secondary(text("draft.save"), this::saveAndSay),
                    Acts.primary(text("publish.act"), this::askToPublish));
        }
    }

    private Div createColumns() {
        Div columns = new Div(form, effect);
        columns.addClassName("columns");
        return columns;
    }

    private void show(MapRulesDraft newest) {
        draft = newest;
        form.show(newest.rules());
        showEffect();
        versions.show(desk.versions().stream().map(RulesView::row).toList());
    }

    private static VersionRow row(MapRulesVersion version) {
        return new VersionRow(
                version.number(), version.author(), version.note(), version.publishedAt(), version.live());
    }

    private void showEffect() {
        effect.show(desk.effect(form.rules()));
    }

    private void saveAndSay() {
        if (save()) {
            Notices.done(text("draft.saved"));
        }
    }

    private boolean save() {
        MapRulesChange change = desk.save(form.rules(), draft.revision());
        settle(change);
        return change instanceof MapRulesChange.Saved;
    }

    private void askToPublish() {
        if (save()) {
            publishing.open();
        }
    }

    private boolean publish(String note) {
        MapRulesChange change = desk.publish(draft.revision(), note);
        settle(change);
        return change instanceof MapRulesChange.Published;
    }

    private void rollBack(int version) {
        settle(desk.rollBack(version));
    }

    private void settle(MapRulesChange change) {
        switch (change) {
            case MapRulesChange.Saved saved -> draft = saved.draft();
            case MapRulesChange.Published published -> {
                Notices.done(text("publish.done", published.version()));
                show(desk.draft());
            }
            case MapRulesChange.Stale stale -> {
                notices.removeAll(); // one at a time: the newest says all
                notices.add(new Conflict(() -> show(stale.current()), () -> draft = stale.current()));
            }
            case MapRulesChange.UnknownVersion unknown -> Notices.problem(text("versions.gone"));
        }
    }
}
