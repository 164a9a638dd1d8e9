package org.lantern.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R2 of the platform's pages: what is kept of a form. */
class ApplicationPartsTest {

    @Test
    void of_a_field_of_one_line_four_kilobytes_are_kept() throws IOException, ServletException {
        String giant = "x".repeat(1_000_000);
        ApplicationDraft draft = read(Map.of("name", giant, "slug", giant, "kept", giant, "kept-name", giant));
        assertThat(draft.form().name()).hasSize(4_096);
        assertThat(draft.form().slug()).hasSize(4_096);
        assertThat(draft.keptName()).hasSize(4_096);
        assertThat(draft.form().jurisdiction()).hasSize(giant.length());
    }

    @Test
    void what_was_typed_counts_before_what_was_kept() throws IOException, ServletException {
        ApplicationDraft draft = read(Map.of("name", "Riverton", "jurisdiction", "typed", "kept", "kept"));
        assertThat(draft.form().name()).isEqualTo("Riverton");
        assertThat(draft.form().jurisdiction()).isEqualTo("typed");
        assertThat(draft.isUploaded()).isFalse();
    }

    private static ApplicationDraft read(Map<String, String> fields) throws IOException, ServletException {
        HttpServletRequest request = fake(HttpServletRequest.class, (proxy, method, arguments) -> {
            String text = fields.get(String.valueOf(arguments[0]));
            return text == null ? null : part(text);
        });
        return new ApplicationParts(request).read();
    }

    private static Part part(String text) {
        return fake(
                Part.class,
                (proxy, method, arguments) -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
