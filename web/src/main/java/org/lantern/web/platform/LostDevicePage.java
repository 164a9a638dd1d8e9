package org.lantern.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.AgencyToken;
import org.lantern.membership.IdentityFault;
import org.lantern.recovery.LostDeviceAnswer;
import org.lantern.recovery.LostDeviceDoor;
import org.lantern.web.edge.Door;
import org.lantern.web.edge.RequestId;

/** Where the link leads that somebody got who has lost a device: GET shows it, POST confirms. */
@WebServlet("/lost-device/*")
public class LostDevicePage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(LostDevicePage.class.getName());

    @Inject
    private transient LostDeviceDoor door;

    @Inject
    private transient PlatformPages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<AgencyToken> token = token(request);
        show(
                response,
                token.isEmpty() ? new LostDeviceAnswer.NotValid() : at(token.get(), () -> door.look(token.get())));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<AgencyToken> token = token(request);
        if (token.isEmpty()) {
            show(response, new LostDeviceAnswer.NotValid());
            return;
        }
        LostDeviceAnswer answer;
        try {
            answer = at(token.get(), () -> door.confirm(token.get()));
        } catch (IdentityFault e) {
            LOG.log(Level.ERROR, "a lost device could not be confirmed in request " + RequestId.of(request), e);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            page(response, "lost-device-later", "Please try again", Map.of());
            return;
        }
        show(response, answer);
    }

    private static Optional<AgencyToken> token(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.isEmpty() || !(Door.of(request) instanceof Door.Platform)
                ? Optional.empty()
                : AgencyToken.parse(path.substring(1));
    }

    private static LostDeviceAnswer at(AgencyToken token, Callable<LostDeviceAnswer> work) throws ServletException {
        try {
            return Actors.call(Actor.visitor(token.agency()), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void show(HttpServletResponse response, LostDeviceAnswer answer) throws IOException {
        switch (answer) {
            case LostDeviceAnswer.Open open ->
                page(response, "lost-device", "Your lost device", Map.of("person", open));
            case LostDeviceAnswer.Done done ->
                page(response, "lost-device-done", "It no longer counts", Map.of("console", done.console()));
            case LostDeviceAnswer.Waiting waiting ->
                page(response, "lost-device-waiting", "One more agency", Map.of("agency", waiting.agencyName()));
            case LostDeviceAnswer.NotValid n -> {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                page(response, "lost-device-not-valid", "This link is not valid", Map.of());
            }
        }
    }

    private void page(HttpServletResponse response, String template, String title, Map<String, Object> parameters)
            throws IOException {
        pages.send(response, new PlatformPages.Page(template, "/lost-device", title, ""), Locale.ENGLISH, parameters);
    }
}
