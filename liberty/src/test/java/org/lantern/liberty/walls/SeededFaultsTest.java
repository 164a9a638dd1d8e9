package org.lantern.liberty.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.walls.broken.EveryonesView;
import org.lantern.liberty.walls.broken.NoteDesk;
import org.lantern.liberty.walls.broken.NoteMail;
import org.lantern.liberty.walls.broken.NoteTimer;
import org.lantern.liberty.walls.broken.NoteWork;
import org.lantern.liberty.walls.broken.Notes;
import org.lantern.liberty.walls.broken.NotesServlet;
import org.lantern.liberty.walls.broken.NotesView;
import org.lantern.liberty.walls.broken.SilentView;

/** The checks of the matrix can fail: each is tried on something deliberately broken, and on the same thing whole. */
class SeededFaultsTest {
    private static final Door DOOR =
            new Door("GET /api/v1/notes/{id}", "staff", "analyst,agency-administrator", 200, "note", "-");

    private static final String OURS = "0199-ours";
    private static final String HERE = "here.localhost";
    private static final String THERE = "there.localhost";

    @Test
    void a_sound_door_gives_no_finding() throws IOException {
        assertThat(findings(SeededFaultsTest::sound)).isEmpty();
    }

    @Test
    void an_endpoint_that_nobody_declared_turns_it_red() {
        var deployed = deployed("web", Notes.class);
        assertThat(deployed.doors()).containsExactly("GET /api/v1/notes/{id}");
        assertThat(AccessTable.differences(deployed.doors(), List.of())).hasSize(1);
        assertThat(AccessTable.differences(deployed.doors(), List.of(DOOR))).isEmpty();
    }

    @Test
    void a_declared_door_that_is_gone_turns_it_red() {
        assertThat(AccessTable.differences(Set.of(), List.of(DOOR))).hasSize(1);
    }

    @Test
    void a_servlet_that_nobody_declared_turns_it_red() {
        undeclared("web", NotesServlet.class, "SERVLET web /notes");
    }

    @Test
    void a_view_that_nobody_declared_turns_it_red() {
        undeclared("console", NotesView.class, "VIEW console /notes");
    }

    @Test
    void a_job_that_nobody_declared_turns_it_red() {
        undeclared("ejb", NoteWork.class, "WORK NoteWork");
    }

    @Test
    void a_timer_that_nobody_declared_turns_it_red() {
        undeclared("ejb", NoteTimer.class, "TIMER NoteTimer.nightly");
    }

    @Test
    void a_mail_that_nobody_declared_turns_it_red() {
        undeclared("ejb", NoteMail.class, "MAIL NoteMail");
    }

    @Test
    void a_view_that_opens_for_more_than_declared_turns_it_red() {
        var views = deployed("console", NotesView.class).views();
        assertThat(AccessTable.viewDifferences(views, List.of(view("analyst,viewer"))))
                .isEmpty();
        assertThat(AccessTable.viewDifferences(views, List.of(view("analyst")))).hasSize(1);
    }

    @Test
    void a_view_that_opens_for_every_member_turns_it_red() {
        var views = deployed("console", EveryonesView.class).views();
        assertThat(AccessTable.viewDifferences(views, List.of(view("members")))).isEmpty();
        assertThat(AccessTable.viewDifferences(views, List.of(view("analyst")))).hasSize(1);
    }

    @Test
    void a_view_that_does_not_say_for_whom_it_opens_turns_it_red() {
        var views = deployed("console", SilentView.class).views();
        assertThat(AccessTable.viewDifferences(views, List.of(view("analyst")))).hasSize(1);
    }

    @Test
    void a_forgotten_needs_turns_it_red() {
        assertThat(deployed("ejb", NoteDesk.class).silentDesks())
                .singleElement()
                .asString()
                .contains("forgotten");
    }

    @Test
    void a_host_that_takes_another_agencys_member_turns_it_red() throws IOException {
        red(request -> request.isTheirs() && request.isHere() && request.isOurs(), "200 our note");
    }

    @Test
    void a_subject_that_opens_at_another_agencys_host_turns_it_red() throws IOException {
        red(request -> request.isTheirs() && !request.isHere() && request.isOurs(), "200 our note");
    }

    @Test
    void a_door_without_a_check_turns_it_red() throws IOException {
        red(Request::isOurs, "200 our note");
    }

    @Test
    void a_role_that_is_not_asked_for_turns_it_red() throws IOException {
        red(request -> request.token().equals("viewer@ours"), "200 our note");
    }

    @Test
    void a_second_role_that_is_kept_out_turns_it_red() throws IOException {
        red(request -> request.token().equals("agency-administrator@ours"), "403 not permitted");
    }

    @Test
    void a_token_of_another_realm_turns_it_red() throws IOException {
        red(request -> request.token().equals("vendor") && request.isOurs(), "200 our note");
    }

    @Test
    void a_token_that_has_run_out_turns_it_red() throws IOException {
        red(request -> request.token().equals("late") && request.isOurs(), "200 our note");
    }

    @Test
    void a_run_out_token_that_is_read_past_turns_it_red() throws IOException {
        red(request -> request.token().equals("late") && !request.isOurs(), "404 not found");
    }

    @Test
    void existence_told_to_a_foreigner_by_status_turns_it_red() throws IOException {
        red(request -> request.isTheirs() && request.isHere() && request.isOurs(), "403 not yours");
    }

    @Test
    void existence_told_to_a_foreigner_in_words_turns_it_red() throws IOException {
        red(request -> request.isTheirs() && request.isHere() && request.isOurs(), "404 no such note of yours");
    }

    @Test
    void existence_told_to_a_colleague_turns_it_red() throws IOException {
        red(request -> request.token().equals("viewer@ours") && !request.isOurs(), "404 not found");
    }

    @Test
    void existence_told_to_nobody_turns_it_red() throws IOException {
        red(request -> request.token().isEmpty() && !request.isOurs(), "404 not found");
    }

    @Test
    void a_door_that_is_shut_for_everybody_turns_it_red() throws IOException {
        red(request -> true, "404 not found");
    }

    @Test
    void an_answer_that_is_not_as_described_turns_it_red() throws IOException {
        red(request -> request.token().equals("analyst@ours") && request.isOurs(), "200 our note, with a surprise");
    }

    /** As the description's check finds, whoever got the answer. */
    private static List<String> undescribed(Reply reply) {
        return reply.body().contains("surprise") ? List.of("a surprise that nobody described") : List.of();
    }

    /** @param where the fault is; everywhere else the door is sound */
    private static void red(Predicate<Request> where, String answer) throws IOException {
        assertThat(findings(request -> where.test(request) ? answer : sound(request)))
                .isNotEmpty();
    }

    private static void undeclared(String archive, Class<?> type, String door) {
        var doors = deployed(archive, type).doors();
        assertThat(doors).containsExactly(door);
        assertThat(AccessTable.differences(doors, List.of(DOOR))).contains("deployed and not declared: " + door);
    }

    private static Deployed deployed(String archive, Class<?> type) {
        return new Deployed(List.of(Deployed.Archive.of(archive, type)));
    }

    private static Door view(String who) {
        return new Door("VIEW console /notes", "session", who, 0, "-", "-");
    }

    private record Request(String host, String token, String path) {
        boolean isHere() {
            return host.startsWith(HERE);
        }

        boolean isTheirs() {
            return token.endsWith("@theirs");
        }

        boolean isOurs() {
            return path.endsWith(OURS);
        }
    }

    private static String sound(Request request) {
        return switch (request.token()) {
            case "analyst@ours" -> request.isOurs() ? "200 our note" : "404 not found";
            case "agency-administrator@ours" -> "404 not found";
            case "viewer@ours" -> "403 not permitted";
            case "analyst@theirs" -> "404 not found";
            case "viewer@theirs" -> request.isHere() ? "404 not found" : "403 not permitted";
            default -> "401 who are you";
        };
    }

    private static List<String> findings(Function<Request, String> answers) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, answers));
        server.start();
        try {
            return findings(server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private static List<String> findings(int port) {
        var judge = new Judge(DOOR, Site.at(HERE, port), OURS, SeededFaultsTest::undescribed);
        var there = Site.at(THERE, port);
        var findings = new ArrayList<String>();
        findings.addAll(judge.unknown("nobody", ""));
        findings.addAll(judge.unknown("the vendor", "vendor"));
        findings.addAll(judge.unknown("too late", "late"));
        for (var role : List.of("analyst", "viewer")) {
            findings.addAll(judge.foreigner(person(role, "theirs")));
            findings.addAll(judge.atHome(there, person(role, "theirs")));
        }
        findings.addAll(judge.mayToo(person("agency-administrator", "ours")));
        findings.addAll(judge.mayNot(person("viewer", "ours")));
        findings.addAll(judge.nothingThere(person("analyst", "ours"), person("analyst", "theirs")));
        findings.addAll(judge.control("analyst@ours"));
        return findings;
    }

    private static Person person(String role, String agency) {
        return new Person(role, agency, role + "@" + agency);
    }

    private static void answer(HttpExchange exchange, Function<Request, String> answers) throws IOException {
        var headers = exchange.getRequestHeaders();
        var bearer = headers.getFirst("Authorization");
        var token = bearer == null ? "" : bearer.substring("Bearer ".length());
        var request = new Request(
                headers.getFirst("Host"), token, exchange.getRequestURI().getPath());
        var answer = answers.apply(request);
        var body = answer.substring(4).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
