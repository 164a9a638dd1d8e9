package org.lantern.frame.door;

import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells a person's acts from an open tab's heartbeat and polls (R3). */
public class Activity implements VaadinServiceInitListener, VaadinRequestInterceptor {
    private static final String POLL = Activity.class.getName() + ".poll";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
        event.getSource().addUIInitListener(Activity::listenForPolls);
    }

    private static void listenForPolls(UIInitEvent event) {
        event.getUI().addPollListener(Activity::markPoll);
    }

    private static void markPoll(PollEvent event) {
        VaadinRequest.getCurrent().setAttribute(POLL, true);
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {}

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {}

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        boolean byItself =
                HandlerHelper.isRequestType(request, RequestType.HEARTBEAT) || request.getAttribute(POLL) != null;
        if (!byItself && request.getWrappedSession(false) instanceof WrappedHttpSession http) {
            LogIn.acted(http.getHttpSession(), Instant.now())
                    .ifPresent(logIn ->
                            CDI.current().select(Admission.class).get().acted(logIn.identity(), http.getHttpSession()));
        }
    }
}
