package org.lantern.frame.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.ServerRpcHandler.RpcRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R3, R4: an open tab asks and asks, and its session ends all the same. Every request goes through the filter itself. */
class ActivityTest {
    private static final String POLL = "{'type':'event','node':1,'event':'ui-poll','data':{}}";
    private static final String CLICK = "{'type':'event','node':1,'event':'click','data':{}}";
    private static final String SELECT = called("select");
    private static final String CONFIRM = called("confirmUpdate");
    private static final String ANSWER = "{'type':'channel','node':1,'channel':0,'args':[]}";
    private static final Duration A_WHILE = Duration.ofMinutes(20);

    private static final VaadinServletService FRAMEWORK = new VaadinServletService(
            new VaadinServlet(), Exchange.made(DeploymentConfiguration.class, (proxy, call, arguments) -> {
                throw new UnsupportedOperationException(call.getName());
            }));

    private final Exchange.Room room = new Exchange.Room();
    private int acts;
    private int strangers;
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

        @Override
        public boolean answersStrangers(String path) {
            return path.equals("/authorize");
        }
    };
    private final Activity activity = new Activity();

    @Test
    void a_click_is_an_act() throws IOException, ServletException {
        assertAct(calling(CLICK));
        assertAct(calling(SELECT));
    }

    @Test
    void opening_a_page_is_one() throws IOException, ServletException {
        assertAct(Exchange.get("/audit"));
        assertAct(Exchange.get("/audit").header("Sec-Fetch-Mode", "navigate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cors", "no-cors", "same-origin"})
    void a_page_that_a_script_or_a_picture_fetches_is_none(String mode) throws IOException, ServletException {
        assertNoAct(Exchange.get("/audit").header("Sec-Fetch-Mode", mode));
    }

    @ParameterizedTest
    @ValueSource(strings = {"heartbeat", "push", "init", "webcomponent-sync"})
    void a_heartbeat_and_its_like_are_none(String type) throws IOException, ServletException {
        assertNoAct(new Exchange("POST", "/").parameter("v-r", type));
        assertNoAct(Exchange.get("/").parameter("v-r", type));
    }

    @Test
    void a_poll_is_none_though_it_comes_as_a_click_does() throws IOException, ServletException {
        assertNoAct(calling(POLL));
        assertAct(calling(POLL, CLICK));
    }

    @Test
    void what_a_page_calls_in_answer_to_a_poll_is_none() throws IOException, ServletException {
        assertNoAct(calling(CONFIRM));
        assertNoAct(calling(ANSWER));
        assertNoAct(calling());
        assertAct(calling(CONFIRM, ANSWER, SELECT));
    }

    /** What is open to everybody is asked without a look at the log-in, and whatever answers there is not the person's way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/frame/none.css",
                "/VAADIN/build/none.js",
                "/VAADIN/static/none",
                "/aura/none",
                "/sign-in",
                "/callback",
                "/signed-out",
                "/authorize"
            })
    void what_is_open_to_everybody_neither_prolongs_a_log_in_nor_revives_one(String path)
            throws IOException, ServletException {
        assertNoAct(Exchange.get(path));
        assertNoAct(Exchange.get(path).parameter("v-r", "uidl").message(message(CLICK)));
        assertThat(strangers).as("positive control").isEqualTo(2);
        logIn(ago(Duration.ofHours(2)));
        ask(Exchange.get(path));
        assertThat(ask(Exchange.get("/audit")).redirect.orElseThrow()).contains("run-out");
    }

    @Test
    void a_tab_that_asks_all_the_time_is_out_after_the_idle_time_and_one_that_is_used_after_the_absolute()
            throws IOException, ServletException {
        logIn(ago(Duration.ofMinutes(29)));
        ask(new Exchange("POST", "/").parameter("v-r", "heartbeat"));
        ask(calling(POLL));
        ask(calling(CONFIRM));
        assertThat(idle()).isGreaterThan(Duration.ofMinutes(28));
        logIn(ago(Duration.ofMinutes(30)));
        ask(calling(POLL));
        assertThat(ask(Exchange.get("/")).redirect.orElseThrow()).contains("run-out");

        room.ended = false;
        logIn(ago(Duration.ofHours(12)));
        assertThat(LogIn.acted(room.session(), Instant.now())).as("it is used").isTrue();
        assertThat(ask(calling(CLICK)).body.toString()).contains("\"sessionExpired\":true");
        assertThat(ask(Exchange.get("/people")).redirect.orElseThrow()).endsWith("run-out%3Fback%3D%252Fpeople");
    }

    /** Its time is that of the question, not of the answer. */
    @Test
    void an_act_that_ends_after_a_later_one_takes_nothing_back() throws IOException, ServletException {
        logIn(ago(A_WHILE));
        Instant later = Instant.now().plusSeconds(60);
        through(Exchange.get("/audit").by("ana").in(room), (request, response) -> {
            LogIn.acted(room.session(), later);
            end((HttpServletRequest) request, Optional.empty());
        });
        assertThat(lastAct()).isEqualTo(later);
    }

    private void assertAct(Exchange exchange) throws IOException, ServletException {
        int before = acts;
        logIn(ago(A_WHILE));
        ask(exchange);
        assertThat(idle()).isLessThan(Duration.ofMinutes(1));
        assertThat(acts).isEqualTo(before + 1);
    }

    private void assertNoAct(Exchange exchange) throws IOException, ServletException {
        int before = acts;
        logIn(ago(A_WHILE));
        ask(exchange);
        assertThat(idle()).isGreaterThan(Duration.ofMinutes(19));
        assertThat(acts).isEqualTo(before);
    }

    /** The framework's servlet answers whatever the filter lets through. */
    private Exchange ask(Exchange exchange) throws IOException, ServletException {
        return through(exchange.by("ana").in(room), (request, response) -> {
            if (Admitted.among(request::getAttribute).isEmpty()) {
                strangers++;
            }
            end((HttpServletRequest) request, exchange.message());
        });
    }

    @SuppressWarnings("UnnecessaryAssignment") // there is no container here
    private Exchange through(Exchange exchange, FilterChain chain) throws IOException, ServletException {
        Gate gate = new Gate();
        gate.door = Exchange.DOOR;
        gate.admission = admission;
        gate.doFilter(exchange.request(), exchange.response(), chain);
        return exchange;
    }

    private void end(HttpServletRequest asked, Optional<String> message) {
        VaadinServletRequest request = new VaadinServletRequest(asked, FRAMEWORK);
        message.ifPresent(text -> Calls.Handler.remember(request, new RpcRequest(text, false)));
        activity.requestEnd(request, none(), null);
    }

    private static Exchange calling(String... calls) {
        return new Exchange("POST", "/").parameter("v-r", "uidl").message(message(calls));
    }

    private static String message(String... calls) {
        return "{'csrfToken':'x','syncId':0,'clientId':-1,'rpc':[%s]}"
                .formatted(String.join(",", List.of(calls)))
                .replace('\'', '"');
    }

    private static String called(String method) {
        return "{'type':'publishedEventHandler','node':1,'templateEventMethodName':'%s','templateEventMethodArgs':[],'promise':-1}"
                .formatted(method);
    }

    private static Instant ago(Duration time) {
        return Instant.now().minus(time);
    }

    private void logIn(Instant at) {
        LogIn.start(Exchange.get("/").in(room).request(), People.ANA, at);
    }

    private Duration idle() {
        return Duration.between(lastAct(), Instant.now());
    }

    private Instant lastAct() {
        return LogIn.of(Exchange.get("/").in(room).request())
                .orElseThrow()
                .clock()
                .lastAct();
    }

    private static VaadinResponse none() {
        return Exchange.made(VaadinResponse.class, (proxy, call, arguments) -> {
            throw new UnsupportedOperationException(call.getName());
        });
    }
}
