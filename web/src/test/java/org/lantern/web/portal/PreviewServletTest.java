package org.lantern.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantern.web.edge.Door;

/** R7 of the portal: a preview is a portal's. */
class PreviewServletTest {

    static List<Door> elsewhere() {
        return List.of(new Door.Platform(), new Door.CaughtMail());
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void where_there_is_no_portal_there_is_no_preview(Door door) throws IOException {
        List<Object> errors = new ArrayList<>();
        var request = fake(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getAttribute" -> door;
            case "getRequestURI" -> "/preview/" + "a".repeat(64) + "/";
            default -> throw new UnsupportedOperationException(method.getName());
        });
        var response = fake(HttpServletResponse.class, (proxy, method, arguments) -> {
            errors.add(method.getName() + " " + arguments[0]);
            return null;
        });
        new PreviewServlet().doGet(request, response);
        assertThat(errors).containsExactly("sendError 404");
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
