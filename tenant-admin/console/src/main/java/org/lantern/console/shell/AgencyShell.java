package org.lantern.console.shell;

import static org.lantern.frame.screen.Texts.text;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.lantern.console.entrance.AgencyMenu;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.Shell;
import org.lantern.tenancy.AgencyDirectory;

/** The agency's own room; each capability adds its way in. */
public class AgencyShell extends Shell {
    @Inject
    AgencyShell(AgencyDirectory directory, AgencyMenu menu, Instance<Contribution> contributions) {
        super(directory.current().name(), text("console.kind"), menu.create(), Chapter.of(contributions.stream()));
    }
}
