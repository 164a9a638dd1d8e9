package org.lantern.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.Slug;

/** R9 of the portal. */
class PausedPortalTest {
    private static final Agency RIVERTON = new Agency(
            new AgencyId(new UUID(0, 1)),
            new Slug("riverton"),
            "Riverton",
            "police",
            "Riverton",
            ZoneOffset.UTC,
            AgencyState.SUSPENDED);
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");

    private final PortalSnapshot snapshot = Samples.snapshot(Samples.riverton());
    private final PausedPortal paused = new PausedPortal(holding(Optional.of(snapshot)), Samples.PAGES);
    private final Map<String, Object> answered = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "/, en, This portal is paused",
        "/crime-map, en, This portal is paused",
        "/no/such/page, en, This portal is paused",
        "/es, es, Este portal está en pausa",
        "/es/contact, es, Este portal está en pausa"
    })
    void each_address_says_so_in_its_language_and_the_agency_s_name(String path, String language, String title)
            throws IOException {
        String html = page(path);
        assertThat(html)
                .contains("<html lang=\"" + language + "\"", "<h1>" + title + "</h1>", "Riverton Police")
                .contains(
                        "tel:911", "9-1-1", "tel:+15550100142", snapshot.face().theme());
    }

    @Test
    void nothing_else_of_the_portal_is_shown_or_linked() throws IOException {
        String html = page("/");
        assertThat(html).doesNotContain("Here for you", "desk@riverton.example", "crime-map", "site-nav", "<script");
        assertThat(LINK.matcher(html).results().map(link -> link.group(1)))
                .isSubsetOf("#main", "/", "/es", "tel:911", "tel:+15550100142");
    }

    @Test
    void nobody_keeps_the_answer_and_nobody_is_told_a_time_that_was_made_up() throws IOException {
        page("/");
        assertThat(answered)
                .containsEntry("status", 503)
                .containsEntry("Cache-Control", "no-store")
                .doesNotContainKey("Retry-After");
    }

    @Test
    void what_the_page_is_drawn_with_is_answered_and_no_page_is() {
        assertThat(paused.file(RIVERTON, snapshot.face().theme())).isPresent();
        assertThat(paused.file(RIVERTON, snapshot.face().icon())).isPresent();
        assertThat(snapshot.at("/contact")).as("positive control").isPresent();
        assertThat(paused.file(RIVERTON, "/contact")).isEmpty();
        assertThat(paused.file(RIVERTON, "/robots.txt")).isEmpty();
    }

    private String page(String path) throws IOException {
        paused.answer(RIVERTON, request(path), response());
        return body.toString(StandardCharsets.UTF_8);
    }

    private static PortalSnapshots holding(Optional<PortalSnapshot> snapshot) {
        return new PortalSnapshots() {
            @Override
            Optional<PortalSnapshot> of(AgencyId agency) {
                return snapshot;
            }
        };
    }

    private static HttpServletRequest request(String path) {
        return fake(HttpServletRequest.class, (proxy, method, arguments) -> {
            if (method.getName().equals("getRequestURI")) {
                return path;
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private HttpServletResponse response() {
        return fake(HttpServletResponse.class, (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "setStatus" -> answered.put("status", arguments[0]);
                case "setHeader" -> answered.put((String) arguments[0], arguments[1]);
                case "setContentType", "setContentLength" -> answered.put(method.getName(), arguments[0]);
                case "getOutputStream" -> {
                    return new Sink(body);
                }
                default -> throw new UnsupportedOperationException(method.getName());
            }
            return null;
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
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
