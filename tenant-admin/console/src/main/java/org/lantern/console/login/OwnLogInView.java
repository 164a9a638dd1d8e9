package org.lantern.console.login;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.lantern.console.entrance.AgencyMenu;
import org.lantern.console.shell.AgencyShell;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;

/** How the person gets in, and where they are in. */
@Route(value = AgencyMenu.OWN_LOG_IN, layout = AgencyShell.class)
@Opens
class OwnLogInView extends Page {
    @Inject
    OwnLogInView(Instance<LogInPart> parts) {
        super(text("log-in.title"), text("log-in.lead"));
        setBody(parts.stream()
                .sorted(Comparator.comparingInt(LogInPart::order))
                .map(LogInPart::panel)
                .toArray(Component[]::new));
    }
}
