package org.lantern.vendor.entrance;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.door.SignOutServlet;
import org.lantern.frame.screen.EmptyState;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.ViewGuard;

/** The hall, for a person of the vendor without a role here (R4). */
@Route(ViewGuard.HALL)
@Opens(toGuests = true)
class WelcomeView extends Page {
    @Inject
    WelcomeView() {
        super(text("welcome.title"), "");
        addClassName("hall");
        Anchor leave = new Anchor(SignOutServlet.PATH, text("person.leave"));
        leave.setRouterIgnore(true);
        String name = Admitted.current().identity().name();
        setBody(new EmptyState(Glyph.LOCK, text("welcome.none"), text("welcome.none.words", name), leave));
    }
}
