package org.lantern.console.golive;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import org.lantern.console.crimemap.CrimeMapNavigation;
import org.lantern.console.people.PeopleNavigation;
import org.lantern.console.portal.PortalNavigation;

/** Where each item of the checklist is done. One that is not here is shown without a way to it. */
final class GoLivePlaces {
    private static final Map<String, Class<? extends Component>> PLACES = Map.of(
            "two-administrators", PeopleNavigation.entry().view(),
            "contact", PortalNavigation.design(),
            "privacy-text", PortalNavigation.design(),
            "accessibility-contact", PortalNavigation.design(),
            "crime-map-rules", CrimeMapNavigation.rules(),
            "sender", GoLiveView.class);

    private GoLivePlaces() {}

    static Optional<Class<? extends Component>> of(String item) {
        return Optional.ofNullable(PLACES.get(item));
    }
}
