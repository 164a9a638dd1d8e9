package org.lantern.console.entrance;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import java.util.List;
import org.lantern.tenancy.AgencyId;

/**
 * Changes the agency a session works for (R1). Every open page of the session was made for the agency before and is
 * closed: its next click loads it anew instead of acting for the wrong agency.
 */
final class AgencySwitch {
    private AgencySwitch() {}

    static void to(AgencyId agency) {
        if (VaadinSession.getCurrent().getSession() instanceof WrappedHttpSession session) {
            AgencyChoice.choose(agency, session.getHttpSession());
        }
        UI.getCurrent().getPage().setLocation("/");
        List.copyOf(VaadinSession.getCurrent().getUIs()).forEach(UI::close);
    }
}
