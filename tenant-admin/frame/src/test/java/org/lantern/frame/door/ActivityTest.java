package org.lantern.frame.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R3, R4: an open tab asks and asks, and its session ends all the same. */
class ActivityTest {
    private final Instant twentyMinutesAgo = Instant.now().minus(Duration.ofMinutes(20));

    private final Exchange.Room room = new Exchange.Room();
    private int acts;
    private final Admission admission = new Admission() {
        @Override
        public void acted(Identity identity, HttpSession session) {
            acts++;
        }

        @Override
        public void admit(Identity identity, HttpSession session, Passage passage)
                throws IOException, ServletException {
            passage.as(Set.of());
        }
    };
    private final Activity activity = new Activity(() -> admission);

    @Test
    void a_click_is_an_act() {
        assertThat(idleAfter(Map.of("v-r", "uidl"), false)).isLessThan(Duration.ofMinutes(1));
        assertThat(acts).isEqualTo(1);
    }

    @Test
    void opening_a_page_is_one() {
        assertThat(idleAfter(Map.of(), false)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void a_page_that_a_script_or_a_picture_fetches_is_none() {
        assertThat(idleAfter(Map.of("Sec-Fetch-Mode", "navigate"), false)).isLessThan(Duration.ofMinutes(1));
        assertThat(acts).as("positive control").isEqualTo(1);
        for (String mode : List.of("cors", "no-cors", "same-origin")) {
            assertThat(idleAfter(Map.of("Sec-Fetch-Mode", mode), false)).isGreaterThan(Duration.ofMinutes(19));
        }
        assertThat(acts).isEqualTo(1);
    }

    @Test
    void a_heartbeat_is_none() {
        assertThat(idleAfter(Map.of("v-r", "heartbeat"), false)).isGreaterThan(Duration.ofMinutes(19));
        assertThat(acts).isZero();
    }

    @Test
    void a_poll_is_none_though_it_comes_as_a_click_does() {
        assertThat(idleAfter(Map.of("v-r", "uidl"), true)).isGreaterThan(Duration.ofMinutes(19));
        assertThat(acts).isZero();
    }

    /** What passes the gate and is not the framework's to answer: our own servlets, style sheets, the fault page. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/frame/lantern.css", "/VAADIN/build/a.js", "/fault", "/signed-out", "/a/riverton", "/authorize"
            })
    void no_other_request_is_an_act(String path) throws IOException, ServletException {
        logIn();
        knock(Exchange.get(path).by("ana").in(room));
        assertThat(idle()).isGreaterThan(Duration.ofMinutes(19));
    }

    @Test
    void a_tab_that_asks_all_the_time_is_out_after_the_idle_time_and_one_that_is_used_after_the_absolute()
            throws IOException, ServletException {
        logIn(Instant.now().minus(Duration.ofMinutes(30)));
        activity.requestEnd(request(Map.of("v-r", "heartbeat"), false), none(), null);
        activity.requestEnd(request(Map.of("v-r", "uidl"), true), none(), null);
        assertThat(knock(Exchange.get("/").by("ana").in(room)).redirect.orElseThrow())
                .contains("run-out");

        room.ended = false;
        logIn(Instant.now().minus(Duration.ofHours(12)));
        activity.requestEnd(request(Map.of("v-r", "uidl"), false), none(), null);
        assertThat(idle()).as("it is used").isLessThan(Duration.ofMinutes(1));
        assertThat(knock(Exchange.get("/people").by("ana").in(room)).redirect.orElseThrow())
                .endsWith("run-out%3Fback%3D%252Fpeople");
    }

    private Duration idleAfter(Map<String, String> parameters, boolean poll) {
        logIn();
        activity.requestEnd(request(parameters, poll), none(), null);
        return idle();
    }

    private void logIn() {
        logIn(twentyMinutesAgo);
    }

    private void logIn(Instant at) {
        LogIn.start(Exchange.get("/").in(room).request(), People.ANA, at);
    }

    private Duration idle() {
        Instant last = LogIn.of(Exchange.get("/").in(room).request())
                .orElseThrow()
                .clock()
                .lastAct();
        return Duration.between(last, Instant.now());
    }

    private Exchange knock(Exchange exchange) throws IOException, ServletException {
        FilterChain chain = (request, response) -> {};
        new Gatekeeper(Exchange.DOOR, admission).answer(exchange.request(), exchange.response(), chain);
        return exchange;
    }

    private VaadinRequest request(Map<String, String> parameters, boolean poll) {
        Map<String, Object> attributes = new HashMap<>();
        if (poll) {
            attributes.put(Activity.POLL, true);
        }
        return Exchange.made(VaadinRequest.class, (proxy, call, arguments) -> switch (call.getName()) {
            case "getParameter" -> parameters.get((String) arguments[0]);
            case "getMethod" -> "GET";
            case "getHeader" -> parameters.get((String) arguments[0]);
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "getWrappedSession" -> new WrappedHttpSession(room.session());
            default -> throw new UnsupportedOperationException(call.getName());
        });
    }

    private static VaadinResponse none() {
        return Exchange.made(VaadinResponse.class, (proxy, call, arguments) -> {
            throw new UnsupportedOperationException(call.getName());
        });
    }
}
