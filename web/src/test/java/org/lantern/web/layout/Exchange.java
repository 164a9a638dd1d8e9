package org.lantern.web.layout;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request and its answer, without a container: what the writer asks and sets, and nothing else. */
final class Exchange {
    final Map<String, String> answered = new HashMap<>();
    final ByteArrayOutputStream body = new ByteArrayOutputStream();
    int status = 200;
    private final String method;
    private final Map<String, String> asked;

    Exchange(String method, Map<String, String> asked) {
        this.method = method;
        this.asked = asked;
    }

    HttpServletRequest request() {
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getHeader" -> asked.get(String.valueOf(arguments[0]));
            default -> throw new UnsupportedOperationException(name);
        });
    }

    HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, arguments) -> {
            switch (name) {
                case "setHeader" -> answered.put(String.valueOf(arguments[0]), String.valueOf(arguments[1]));
                case "setContentType" -> answered.put("Content-Type", String.valueOf(arguments[0]));
                case "setContentLength" -> answered.put("Content-Length", String.valueOf(arguments[0]));
                case "setStatus" -> status = (Integer) arguments[0];
                case "getOutputStream" -> {
                    return new Sink(body);
                }
                default -> throw new UnsupportedOperationException(name);
            }
            return null;
        });
    }

    private interface Answering {
        @Nullable
        Object answer(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) -> answering.answer(called.getName(), arguments)));
    }

    private static final class Sink extends ServletOutputStream {
        private final ByteArrayOutputStream body;

        Sink(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(int octet) {
            body.write(octet);
        }
    }
}
