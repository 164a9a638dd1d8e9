package org.lantern.console.shell;

import static org.lantern.frame.screen.Texts.text;

import jakarta.inject.Inject;
import java.util.List;
import org.lantern.console.audit.AuditNavigation;
import org.lantern.console.crimemap.CrimeMapNavigation;
import org.lantern.console.entrance.AgencyMenu;
import org.lantern.console.home.HomeNavigation;
import org.lantern.console.people.PeopleNavigation;
import org.lantern.console.portal.PortalNavigation;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Shell;
import org.lantern.tenancy.AgencyDirectory;

/** The agency's own room; the navigation by capability. */
public class AgencyShell extends Shell {
    @Inject
    AgencyShell(AgencyDirectory directory, AgencyMenu menu) {
        super(directory.current().name(), text("console.kind"), menu.create(), chapters());
    }

    private static List<Chapter> chapters() {
        return List.of(
                new Chapter("", List.of(HomeNavigation.entry())),
                PortalNavigation.chapter(),
                CrimeMapNavigation.chapter(),
                new Chapter("chapter.agency", List.of(PeopleNavigation.entry(), AuditNavigation.entry())));
    }
}
