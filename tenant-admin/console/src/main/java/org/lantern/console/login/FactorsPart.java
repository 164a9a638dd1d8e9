package org.lantern.console.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.frame.screen.Panel;
import org.lantern.login.FactorDesk;
import org.lantern.tenancy.AgencyDirectory;

/** What the person proves with who they are. */
@ApplicationScoped
public class FactorsPart implements LogInPart {
    @Inject
    FactorDesk desk;

    @Inject
    AgencyDirectory directory;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Panel panel() {
        return new FactorsPanel(desk, directory.current().timeZone());
    }
}
