package org.lantern.frame.door;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.ApplicationConstants;
import org.jspecify.annotations.Nullable;

/** Tells a person's acts from what their open tab asks by itself (R3). */
public class Activity implements VaadinServiceInitListener, VaadinRequestInterceptor {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Calls()); // asked before the framework's own of that kind
        event.addVaadinRequestInterceptor(this);
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {}

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {}

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        if (isAct(request)) {
            Admitted.among(request::getAttribute).ifPresent(Admitted::acted);
        }
    }

    /** A page that a person opens, or something done on it; not what a page, a script or a picture fetches by itself. */
    private static boolean isAct(VaadinRequest request) {
        String type = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        if (type == null) {
            String mode = request.getHeader("Sec-Fetch-Mode");
            return "GET".equals(request.getMethod()) && (mode == null || "navigate".equals(mode));
        }
        return ApplicationConstants.REQUEST_TYPE_UIDL.equals(type) && Calls.areOfPerson(request);
    }
}
