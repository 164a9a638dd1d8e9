package org.lantern.console.entrance;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import java.util.List;
import org.lantern.frame.door.Admitted;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyId;

/**
 * Changes the agency a session works for (R1). Every open page of the session was made for the agency before and is
 * closed: its next click loads it anew instead of acting for the wrong agency.
 */
final class AgencySwitch {
    private AgencySwitch() {}

    /** Where the log-in was for one agency only, the other one's entrance asks the realm once more. */
    static void to(Agency agency) {
        boolean known = Admitted.current()
                .identity()
                .organizations()
                .contains(agency.slug().value());
        if (known) {
            at(agency.id());
        } else {
            UI.getCurrent().getPage().setLocation(AgencyEntrance.to(agency));
        }
    }

    private static void at(AgencyId agency) {
        if (VaadinSession.getCurrent().getSession() instanceof WrappedHttpSession session) {
            AgencyChoice.choose(agency, session.getHttpSession());
        }
        UI.getCurrent().getPage().setLocation("/");
        List.copyOf(VaadinSession.getCurrent().getUIs()).forEach(UI::close);
    }
}
