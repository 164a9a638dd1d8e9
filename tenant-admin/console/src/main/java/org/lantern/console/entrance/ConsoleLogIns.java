package org.lantern.console.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lantern.frame.door.Identity;
import org.lantern.login.Arrival;
import org.lantern.login.Device;
import org.lantern.login.LogInMark;
import org.lantern.login.LogIns;

/** Log-ins at this console as their person may see and end them from elsewhere (R11). Bind the person before. */
@ApplicationScoped
class ConsoleLogIns {
    private static final String KEY = ConsoleLogIns.class.getName();
    private static final String TOLD = KEY + ".told";
    /** An act is written down once in this time. */
    private static final Duration ONCE_IN = Duration.ofMinutes(1);

    @Inject
    LogIns logIns;

    /** False if the log-in is over already. */
    boolean begin(Identity identity, HttpServletRequest request) {
        Device device = Device.of(Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
        Optional<UUID> begun = logIns.begin(new Arrival(mark(identity), identity.authenticatedAt(), device));
        begun.ifPresent(id -> {
            request.getSession().setAttribute(KEY, id);
            request.getSession().setAttribute(TOLD, Instant.now());
        });
        return begun.isPresent();
    }

    boolean holds(HttpSession session) {
        return id(session).filter(logIns::holds).isPresent();
    }

    void acted(HttpSession session) {
        Instant now = Instant.now();
        boolean isNews = session.getAttribute(TOLD) instanceof Instant told && !now.isBefore(told.plus(ONCE_IN));
        if (isNews) {
            session.setAttribute(TOLD, now);
            id(session).ifPresent(logIns::used);
        }
    }

    void leave(HttpSession session) {
        id(session).ifPresent(logIns::left);
    }

    static LogInMark mark(Identity identity) {
        return LogInMark.of(identity.logIn());
    }

    private static Optional<UUID> id(HttpSession session) {
        return Optional.ofNullable(session.getAttribute(KEY)).map(UUID.class::cast);
    }
}
