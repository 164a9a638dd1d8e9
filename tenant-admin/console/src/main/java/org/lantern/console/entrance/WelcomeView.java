package org.lantern.console.entrance;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.door.SignOutServlet;
import org.lantern.frame.screen.EmptyState;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.ViewGuard;
import org.lantern.tenancy.Agency;

/** The hall: for who has to choose an agency (R1), and for who has none (R2). */
@Route(ViewGuard.HALL)
@Opens(toGuests = true)
class WelcomeView extends Page {
    @Inject
    WelcomeView(MyAgencies agencies) {
        super(text("welcome.title"), "");
        addClassName("hall");
        List<Agency> mine = agencies.all();
        setBody(mine.isEmpty() ? createNobody() : createChoice(mine));
    }

    private static Component createNobody() {
        Anchor leave = new Anchor(SignOutServlet.PATH, text("person.leave"));
        leave.setRouterIgnore(true);
        String email = Admitted.current().identity().email();
        return new EmptyState(Glyph.PERSON, text("welcome.none"), text("welcome.none.words", email), leave);
    }

    private static Component createChoice(List<Agency> agencies) {
        UnorderedList list = new UnorderedList();
        list.addClassName("choices");
        agencies.forEach(agency -> list.add(new ListItem(createButton(agency))));
        return list;
    }

    private static Button createButton(Agency agency) {
        Button button = new Button(agency.name(), Glyph.AGENCY.icon(), click -> AgencySwitch.to(agency));
        button.addThemeVariants(ButtonVariant.LARGE);
        return button;
    }
}
