package org.lantern.frame.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request and its answer, as a container would hold them; what the door does not ask for is not here. */
final class Exchange {
    static final Door DOOR = new Door(
            "http://console.localhost:9080",
            "http://id.localhost:9081/realms/agency",
            "http://127.0.0.1:9081",
            "c",
            "s");

    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private final String method;
    private final String path;
    private @Nullable Principal principal;
    private @Nullable Room room;
    private Optional<String> message = Optional.empty();

    final List<Cookie> given = new ArrayList<>();
    final Map<String, String> answeredHeaders = new HashMap<>();
    final StringWriter body = new StringWriter();
    int status = HttpServletResponse.SC_OK;
    Optional<String> redirect = Optional.empty();

    Exchange(String method, String path) {
        this.method = method;
        this.path = path;
    }

    static Exchange get(String path) {
        return new Exchange("GET", path);
    }

    Exchange header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Exchange parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    /** What an open page calls. */
    Exchange message(String text) {
        message = Optional.of(text);
        return this;
    }

    Optional<String> message() {
        return message;
    }

    Exchange cookie(Cookie cookie) {
        cookies.add(cookie);
        return this;
    }

    Exchange by(String subject) {
        principal = () -> subject;
        return this;
    }

    /** In this session, as its cookie would say. */
    Exchange in(Room where) {
        room = where;
        return this;
    }

    /** The session after the answer. */
    Optional<Room> room() {
        return Optional.ofNullable(room).filter(where -> !where.ended);
    }

    HttpServletRequest request() {
        return made(HttpServletRequest.class, (proxy, call, arguments) -> switch (call.getName()) {
            case "getMethod" -> method;
            case "getRequestURI" -> path.split("\\?", 2)[0];
            case "getQueryString" -> path.contains("?") ? path.split("\\?", 2)[1] : null;
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getContentType" -> headers.get("Content-Type");
            case "getParameter" -> parameters.get((String) arguments[0]);
            case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(Cookie[]::new);
            case "getUserPrincipal" -> principal;
            case "getSession" -> session(arguments == null || (Boolean) arguments[0]);
            case "changeSessionId" ->
                room().orElseThrow(IllegalStateException::new).changeId();
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "getAttribute" -> attributes.get((String) arguments[0]);
            default -> throw new UnsupportedOperationException(call.getName());
        });
    }

    private @Nullable HttpSession session(boolean make) {
        if (room().isEmpty()) {
            room = make ? new Room() : null;
        }
        return room == null ? null : room.session();
    }

    HttpServletResponse response() {
        return made(HttpServletResponse.class, (proxy, call, arguments) -> {
            switch (call.getName()) {
                case "sendRedirect" -> redirect = Optional.of((String) arguments[0]);
                case "sendError", "setStatus" -> status = (Integer) arguments[0];
                case "addCookie" -> given.add((Cookie) arguments[0]);
                case "setHeader" -> answeredHeaders.put((String) arguments[0], (String) arguments[1]);
                case "setContentType" -> answeredHeaders.put("Content-Type", (String) arguments[0]);
                case "getWriter" -> {
                    return new PrintWriter(body, true);
                }
                default -> throw new UnsupportedOperationException(call.getName());
            }
            return null;
        });
    }

    static <T> T made(Class<T> type, InvocationHandler by) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, by));
    }

    /** A session. */
    static final class Room {
        private final Map<String, Object> attributes = new HashMap<>();
        private int changes;
        boolean ended;
        int longestIdleSeconds;

        String changeId() {
            changes++;
            return id();
        }

        String id() {
            return "session-" + changes;
        }

        HttpSession session() {
            return made(HttpSession.class, (proxy, call, arguments) -> switch (call.getName()) {
                case "getAttribute" -> attributes.get((String) arguments[0]);
                case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                case "removeAttribute" -> attributes.remove((String) arguments[0]);
                case "setMaxInactiveInterval" -> {
                    longestIdleSeconds = (Integer) arguments[0];
                    yield null;
                }
                case "invalidate" -> {
                    ended = true;
                    yield null;
                }
                default -> throw new UnsupportedOperationException(call.getName());
            });
        }
    }
}
