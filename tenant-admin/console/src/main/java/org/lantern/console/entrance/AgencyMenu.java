package org.lantern.console.entrance;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.frame.screen.PersonMenu;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;

/** The person's menu, with the way to their other agencies (R1). */
@ApplicationScoped
public class AgencyMenu {
    /** The page of a person's own log-in; its view belongs to a package that knows this one. */
    public static final String OWN_LOG_IN = "your-log-in";

    @Inject
    MyAgencies agencies;

    @Inject
    AgencyDirectory directory;

    public PersonMenu create() {
        PersonMenu menu = new PersonMenu();
        Agency current = directory.current();
        agencies.all().stream()
                .filter(agency -> !agency.id().equals(current.id()))
                .forEach(agency -> menu.with(text("person.switch", agency.name()), () -> AgencySwitch.to(agency)));
        menu.with(text("log-in.title"), () -> UI.getCurrent().navigate(OWN_LOG_IN));
        return menu.finish();
    }
}
