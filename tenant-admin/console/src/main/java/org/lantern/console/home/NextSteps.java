package org.lantern.console.home;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.ANALYST;
import static org.lantern.authority.Role.PIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.lantern.console.crimemap.CrimeMapNavigation;
import org.lantern.console.people.PeopleNavigation;
import org.lantern.console.portal.PortalNavigation;
import org.lantern.crimemap.ImportDesk;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ImportState;
import org.lantern.crimemap.MapRulesDesk;
import org.lantern.frame.door.Admitted;
import org.lantern.membership.Members;
import org.lantern.portal.PortalDesignDesk;

/** What an agency has to do until its portal is worth telling people about, as far as this person can do it. */
@ApplicationScoped
class NextSteps {
    @Inject
    PortalDesignDesk designs;

    @Inject
    ImportDesk imports;

    @Inject
    MapRulesDesk rules;

    @Inject
    Members members;

    List<Step> of(Admitted person) {
        List<Step> steps = new ArrayList<>();
        if (person.hasAny(AGENCY_ADMINISTRATOR, PIO)) {
            steps.add(new Step("design", hasOwnDesign(), PortalNavigation.design()));
        }
        if (person.hasAny(AGENCY_ADMINISTRATOR, ANALYST)) {
            boolean imported = imports.list().stream().anyMatch(NextSteps::cameIn);
            steps.add(new Step("import", imported, CrimeMapNavigation.imports()));
            boolean published = !rules.live().publishedCategories().isEmpty();
            steps.add(new Step("rules", published, CrimeMapNavigation.rules()));
        }
        if (person.hasAny(AGENCY_ADMINISTRATOR)) {
            steps.add(new Step(
                    "people",
                    members.names().size() > 1,
                    PeopleNavigation.entry().view()));
        }
        return List.copyOf(steps);
    }

    /** The first version is what every agency is born with. */
    private boolean hasOwnDesign() {
        return designs.live().filter(live -> live.number() > 1).isPresent();
    }

    private static boolean cameIn(ImportReport report) {
        return !report.dryRun() && report.state() == ImportState.DONE;
    }
}
