package org.lantern.frame.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the person wanted to go, kept in their own browser while they sign in (R5): a session for everybody who asks
 * would let anybody fill the server's memory (R9). What comes back is checked as what came first.
 */
final class DestinationCookie {
    private static final Duration HELD = Duration.ofMinutes(10);

    private DestinationCookie() {}

    static void keep(Destination destination, HttpServletResponse response, Door door) {
        byte[] path = destination.path().getBytes(StandardCharsets.UTF_8);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(path);
        response.addCookie(cookie(value, HELD, door));
    }

    /** What was kept, and nothing any more; the first page when there was nothing, or nothing that leads anywhere here. */
    static Destination take(HttpServletRequest request, HttpServletResponse response, Door door) {
        response.addCookie(cookie("", Duration.ZERO, door));
        return peek(request, door);
    }

    static Destination peek(HttpServletRequest request, Door door) {
        return all(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name(door)))
                .findFirst()
                .map(cookie -> read(cookie.getValue()))
                .orElse(Destination.HOME);
    }

    private static Stream<Cookie> all(Cookie @Nullable [] cookies) {
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }

    private static Destination read(String value) {
        try {
            return Destination.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Destination.HOME;
        }
    }

    private static Cookie cookie(String value, Duration age, Door door) {
        Cookie cookie = new Cookie(name(door), value);
        cookie.setPath("/");
        cookie.setMaxAge((int) age.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(door.secure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String name(Door door) {
        return door.secure() ? "__Host-lantern-destination" : "lantern-destination";
    }
}
