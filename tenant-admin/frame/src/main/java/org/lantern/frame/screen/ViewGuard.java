package org.lantern.frame.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.lantern.frame.door.Admitted;

/** Opens views by {@link Opens}, and shows a guest to the hall. */
public class ViewGuard implements VaadinServiceInitListener {
    /** Every console has a view at this address for people without a role. */
    public static final String HALL = "welcome";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(ViewGuard::check));
    }

    /** True if the person of this request may open the view. */
    public static boolean mayOpen(Class<? extends Component> view) {
        Opens opens = view.getAnnotation(Opens.class);
        return opens != null && (opens.toGuests() || Admitted.current().hasAny(opens.value()));
    }

    private static void check(BeforeEnterEvent event) {
        Class<?> target = event.getNavigationTarget();
        boolean error = HasErrorParameter.class.isAssignableFrom(target);
        if (!error && mayOpen(target.asSubclass(Component.class))) {
            return;
        }
        if (!Admitted.current().hasAny()) {
            event.forwardTo(HALL);
        } else if (!error) {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
