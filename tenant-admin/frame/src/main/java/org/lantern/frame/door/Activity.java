package org.lantern.frame.door;

import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells a person's acts from an open tab's heartbeat and polls (R3). */
public class Activity implements VaadinServiceInitListener, VaadinRequestInterceptor {
    static final String POLL = Activity.class.getName() + ".poll";

    private final transient Supplier<Admission> admission;

    /** Vaadin makes it, and asks for beans only later. */
    public Activity() {
        this(() -> CDI.current().select(Admission.class).get());
    }

    Activity(Supplier<Admission> admission) {
        this.admission = admission;
    }

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
        if (isAct(request) && request.getWrappedSession(false) instanceof WrappedHttpSession http) {
            LogIn.acted(http.getHttpSession(), Instant.now())
                    .ifPresent(logIn -> admission.get().acted(logIn.identity(), http.getHttpSession()));
        }
    }

    /** A page that a person opens, or something done on it; not what a page, a script or a picture fetches by itself. */
    private static boolean isAct(VaadinRequest request) {
        String type = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        if (type == null) {
            String mode = request.getHeader("Sec-Fetch-Mode");
            return "GET".equals(request.getMethod()) && (mode == null || "navigate".equals(mode));
        }
        return ApplicationConstants.REQUEST_TYPE_UIDL.equals(type) && request.getAttribute(POLL) == null;
    }
}
