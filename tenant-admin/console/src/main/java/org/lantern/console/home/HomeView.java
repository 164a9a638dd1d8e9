package org.lantern.console.home;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.lantern.console.shell.AgencyShell;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.StartPage;
import org.lantern.tenancy.AgencyDirectory;

/** What to do next. */
@Route(value = "", layout = AgencyShell.class)
@Opens
@StartPage
class HomeView extends Page {
    @Inject
    HomeView(AgencyDirectory directory) {
        super(text("home.title"), text("home.lead", directory.current().name()));
    }
}
