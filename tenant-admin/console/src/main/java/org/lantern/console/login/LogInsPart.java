package org.lantern.console.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.frame.screen.Panel;
import org.lantern.login.LogInDesk;
import org.lantern.tenancy.AgencyDirectory;

/** Where the person is logged in. */
@ApplicationScoped
public class LogInsPart implements LogInPart {
    @Inject
    LogInDesk desk;

    @Inject
    AgencyDirectory directory;

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Panel panel() {
        return new LogInsPanel(desk, directory.current().timeZone());
    }
}
