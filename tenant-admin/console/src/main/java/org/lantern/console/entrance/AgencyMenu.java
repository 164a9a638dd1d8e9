package org.lantern.console.entrance;

import static org.lantern.frame.screen.Texts.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.frame.screen.PersonMenu;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;

/** The person's menu, with the way to their other agencies (R1). */
@ApplicationScoped
public class AgencyMenu {
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
        return menu.finish();
    }
}
