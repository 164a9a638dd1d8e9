package org.lantern.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** R8 of the API. */
class NullBodyTest {
    private final NullBody interceptor = new NullBody();

    @Test
    void no_object_never_reaches_a_resource() {
        assertThatThrownBy(() -> interceptor.aroundReadFrom(read(List.class, null)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(ProblemCode.MALFORMED_JSON));
    }

    @Test
    void an_object_does_and_a_text_may_be_left_out() throws IOException {
        assertThat(interceptor.aroundReadFrom(read(List.class, List.of()))).isEqualTo(List.of());
        assertThat(interceptor.aroundReadFrom(read(String.class, null))).isNull();
    }

    private static ReaderInterceptorContext read(Class<?> type, @Nullable Object entity) {
        return (ReaderInterceptorContext) Proxy.newProxyInstance(
                NullBodyTest.class.getClassLoader(),
                new Class<?>[] {ReaderInterceptorContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "proceed" -> entity;
                    case "getType" -> type;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
