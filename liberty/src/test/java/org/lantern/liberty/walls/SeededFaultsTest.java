package org.lantern.liberty.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.Role;
import org.lantern.liberty.http.Site;

/** The checks of the matrix can fail: each is tried on something deliberately broken, and on the same thing whole. */
class SeededFaultsTest {
    private static final Door DOOR = new Door("GET /api/v1/notes/{id}", "staff", "analyst", "viewer", 200, "note", "-");
    private static final String OURS = "0199-ours";

    @Test
    void an_endpoint_that_nobody_declared_turns_it_red() {
        var deployed = new Deployed(List.of(Deployed.Archive.of("web", Notes.class)));
        assertThat(deployed.doors()).containsExactly("GET /api/v1/notes/{id}");
        assertThat(AccessTable.differences(deployed.doors(), List.of())).hasSize(1);
        assertThat(AccessTable.differences(deployed.doors(), List.of(DOOR))).isEmpty();
    }

    @Test
    void a_declared_door_that_is_gone_turns_it_red() {
        assertThat(AccessTable.differences(Set.of(), List.of(DOOR))).hasSize(1);
    }

    @Test
    void a_forgotten_needs_turns_it_red() {
        var desks = new Deployed(List.of(Deployed.Archive.of("ejb", NoteDesk.class)));
        assertThat(desks.silentDesks()).singleElement().asString().contains("forgotten");
    }

    @Test
    void a_sound_door_gives_no_finding() throws IOException {
        assertThat(findings(SeededFaultsTest::sound)).isEmpty();
    }

    @Test
    void a_host_that_takes_another_agencys_member_turns_it_red() throws IOException {
        assertThat(findings(request ->
                        request.token().equals("theirs") && request.isOurs() ? "200 our note" : sound(request)))
                .isNotEmpty();
    }

    @Test
    void a_door_without_a_check_turns_it_red() throws IOException {
        assertThat(findings(request -> request.isOurs() ? "200 our note" : sound(request)))
                .isNotEmpty();
    }

    @Test
    void a_role_that_is_not_asked_for_turns_it_red() throws IOException {
        assertThat(findings(request -> request.token().equals("viewer") ? "200 our note" : sound(request)))
                .isNotEmpty();
    }

    @Test
    void existence_told_by_an_error_turns_it_red() throws IOException {
        assertThat(findings(request ->
                        request.token().equals("theirs") && request.isOurs() ? "403 not yours" : sound(request)))
                .isNotEmpty();
        assertThat(findings(request -> request.token().equals("theirs") && request.isOurs()
                        ? "404 no such note of yours"
                        : sound(request)))
                .isNotEmpty();
    }

    @Test
    void a_door_that_is_shut_for_everybody_turns_it_red() throws IOException {
        assertThat(findings(request -> "404 not found")).isNotEmpty();
    }

    private record Request(String token, String path) {
        boolean isOurs() {
            return path.endsWith(OURS);
        }
    }

    private static String sound(Request request) {
        return switch (request.token()) {
            case "ours" -> request.isOurs() ? "200 our note" : "404 not found";
            case "viewer" -> "403 not permitted";
            case "theirs" -> "404 not found";
            default -> "401 who are you";
        };
    }

    private static List<String> findings(Function<Request, String> answers) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, answers));
        server.start();
        try {
            var here = Site.at("here.localhost", server.getAddress().getPort());
            var judge = new Judge(DOOR, here, "ours", OURS);
            return List.of(
                            judge.control(),
                            judge.nobody(),
                            judge.stranger("vendor"),
                            judge.colleague("viewer"),
                            judge.foreigner(here, "theirs"))
                    .stream()
                    .flatMap(List::stream)
                    .toList();
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, Function<Request, String> answers) throws IOException {
        var bearer = exchange.getRequestHeaders().getFirst("Authorization");
        var token = bearer == null ? "" : bearer.substring("Bearer ".length());
        var answer = answers.apply(new Request(token, exchange.getRequestURI().getPath()));
        var body = answer.substring(4).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Path("notes")
    static final class Notes {
        @GET
        @Path("{id: [a-f0-9]{8}}")
        public String note() {
            return "";
        }
    }

    @Desk
    static final class NoteDesk {
        @Needs(Role.ANALYST)
        public String guarded() {
            return "";
        }

        public String forgotten() {
            return "";
        }
    }
}
