package org.lantern.liberty.crash;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.database.Postgresql;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Part;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.mail.MailCatcher;
import org.lantern.liberty.process.PortCheck;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.running.RunningLantern;

/** A second Lantern beside the shared one, from its first start over its crashes to its end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashIT {
    private static final int COPIES = 12;
    private static final Map<String, String> WHAT_LASTS = Map.of(
            "/api/v1/members", "auditor",
            "/api/v1/portal-design/versions", "pio",
            "/api/v1/map-rules/versions", "analyst",
            "/api/v1/incidents?limit=50", "analyst");

    private static Checkout checkout = new Checkout(RunningLantern.shared().installation());

    @BeforeAll
    static void aSecondCheckout() {
        checkout = Checkout.beside(RunningLantern.shared().installation());
    }

    @AfterAll
    static void nothingIsLeft() throws IOException, InterruptedException {
        checkout.run("down");
    }

    @Test
    @Order(1)
    void up_refuses_a_taken_port_in_one_line_and_starts_nothing() throws Exception {
        var port = checkout.installation().ports().identity();
        try (var squatter = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            var outcome = checkout.run("up", "--detach");
            assertThat(squatter.isBound()).isTrue();
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.err().lines().filter(line -> line.startsWith("lantern:")))
                    .singleElement()
                    .asString()
                    .contains("" + port);
        }
        assertThat(checkout.status().getString("state")).isEqualTo("down");
    }

    @Test
    @Order(2)
    void up_brings_a_seeded_lantern_and_status_tells_of_it() throws Exception {
        var outcome = checkout.run("up", "--detach");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        var status = checkout.status();
        assertThat(status.getString("state")).isEqualTo("ready");
        assertThat(status.keySet()).contains("release", "schema", "urls", "accounts", "lastBackup");
        assertThat(status.getJsonArray("accounts"))
                .hasSameSizeAs(lantern().accounts().all());
        assertThat(agency().get("/").status()).isEqualTo(200);
        assertThat(checkout.run("reset").exitCode()).as("without --yes").isEqualTo(3);
        assertThat(checkout.run("up", "--detach").exitCode()).as("once more").isZero();
    }

    @Test
    @Order(3)
    void an_open_tab_of_either_console_outlives_no_limit() {
        OpenTab.outlivesNothing(lantern());
    }

    @Test
    @Order(4)
    void after_kill_9_of_liberty_an_import_ends_whole_or_not_at_all() throws Exception {
        crashDuringImport("liberty", "a");
    }

    @Test
    @Order(5)
    void after_kill_9_of_postgresql_nothing_is_lost() throws Exception {
        crashDuringImport("postgresql", "b");
    }

    @Test
    @Order(6)
    void up_brings_back_keycloak_and_the_mail_catcher_after_kill_9() throws Exception {
        var operator = vendor();
        checkout.kill("keycloak");
        var hurried = Stranded.approved(lantern(), "hurried", operator);
        var patient = Stranded.approved(lantern(), "patient", operator);
        hurried.assertStandsStillAndSaysSo();
        patient.assertStandsStillAndSaysSo();
        assertThat(agency().get("/").status()).as("portals go on").isEqualTo(200);
        checkout.kill("mail");
        assertThat(Waiting.until(Duration.ofSeconds(30), () -> !isAnswering()))
                .as("positive control")
                .isTrue();
        var outcome = checkout.run("up", "--detach");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(checkout.status().getString("state")).isEqualTo("ready");
        assertThat(lantern().token("riverton", "analyst")).isNotEmpty();
        hurried.hurry(vendor());
        hurried.assertWentOnOnce(vendor());
        patient.assertWentOnOnce(vendor());
    }

    /** Ended by Ctrl-C, and brought back: what came after the backup is gone, what was there before it is as it was. */
    @Test
    @Order(7)
    void a_backup_of_a_lantern_at_work_brings_that_moment_back() throws Exception {
        var backup = BackedUp.now(checkout, CrashIT::whatLasts);
        var later = lantern()
                .platform()
                .post("/api/v1/applications", Stranded.application("later"))
                .expect(201)
                .object()
                .getString("id");
        assertThat(application(later)).as("positive control").isEqualTo(200);
        ctrlCInAnAttachedUpLeavesNoProcessAndNoPort();
        backup.bringBack();
        assertThat(application(later)).isEqualTo(404);
    }

    private static int application(String id) {
        return vendor().get("/api/v1/applications/" + id).status();
    }

    /** R1, R2: an attached start keeps what runs, and Ctrl-C ends it with all the rest. */
    private static void ctrlCInAnAttachedUpLeavesNoProcessAndNoPort() throws Exception {
        var attached = checkout.begin("up");
        assertThat(Waiting.until(Duration.ofMinutes(5), () -> attached.hasSaid("Ctrl-C stops everything")))
                .isTrue();
        assertThat(checkout.status().getString("state")).as("positive control").isEqualTo("ready");
        assertThat(attached.interrupt()).isTrue();
        assertNothingRuns();
    }

    @Test
    @Order(8)
    void down_leaves_no_process_and_no_port() throws Exception {
        assertThat(checkout.run("up", "--detach").exitCode()).isZero();
        assertThat(checkout.processes()).as("positive control").isNotEmpty();
        assertThat(checkout.run("down").exitCode()).isZero();
        assertNothingRuns();
    }

    private static void assertNothingRuns() throws IOException, InterruptedException {
        assertThat(checkout.processes()).isEmpty();
        checkout.installation()
                .ports()
                .byPart()
                .forEach((part, port) ->
                        assertThat(PortCheck.isTaken(port)).as(part).isFalse());
        assertThat(checkout.status().getString("state")).isEqualTo("down");
    }

    @Test
    @Order(9)
    void data_of_a_newer_release_is_refused_in_one_line_and_left_alone() throws Exception {
        var database = new Postgresql(checkout.installation());
        database.start();
        execute("""
                insert into flyway.flyway_schema_history
                  (installed_rank, version, description, type, script, installed_by, execution_time, success)
                select max(installed_rank) + 1, '9999', 'of tomorrow', 'SQL', 'V9999__of_tomorrow.sql', 'x', 1, true
                from flyway.flyway_schema_history""");
        execute("update release.floor set oldest = '9999.0.0'");
        var roles = roles();
        database.stop();
        var mail = new MailCatcher(checkout.installation());
        mail.start();
        var outcome = checkout.run("up", "--detach");
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err().lines().filter(line -> line.startsWith("lantern:")))
                .singleElement()
                .asString()
                .contains("newer release", "9999");
        assertThat(mail.process()).as("it belongs to the newer release").isPresent();
        mail.stop();
        assertThat(checkout.processes()).isEmpty();
        assertThat(checkout.status().getString("state")).isEqualTo("down");
        database.start();
        assertThat(roles()).as("not even a role is altered").isEqualTo(roles);
        database.stop();
    }

    /** Setting a password anew, even the same one, changes what is kept of it. */
    private static String roles() throws SQLException {
        try (var connection = superuser().open();
                var answer = connection
                        .createStatement()
                        .executeQuery("select string_agg(a::text, ' ' order by rolname) from pg_authid a")) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static boolean isAnswering() {
        var ports = checkout.installation().ports();
        return PortCheck.answers(ports.identity()) || PortCheck.answers(ports.mail());
    }

    private static void crashDuringImport(String part, String series) throws Exception {
        var before = whatLasts();
        var records = recordsKept();
        var location = as("analyst")
                .post("/api/v1/imports?dryRun=false", manyRecords(series))
                .expect(202)
                .header("Location");
        var analyst = as("analyst");
        Waiting.until(Duration.ofMinutes(2), () -> report(analyst, location).getInt("processed") > 0);
        var atTheCrash = report(analyst, location);
        checkout.kill(part);
        assertThat(atTheCrash.getString("state"))
                .as("the crash comes in the middle")
                .isEqualTo("running");
        assertThat(atTheCrash.getInt("processed")).isPositive();
        assertThat(checkout.run("up", "--detach").exitCode()).isZero();
        assertThat(Waiting.until(
                        Duration.ofMinutes(6),
                        () -> !report(location).getString("state").equals("running")))
                .isTrue();
        var report = report(location);
        assertThat(report.getString("state")).isIn("done", "rolled-back");
        var added = report.getString("state").equals("done") ? report.getInt("added") : 0;
        assertThat(recordsKept()).isEqualTo(records + added);
        if (added > 0) {
            assertThat(report.getInt("read"))
                    .isEqualTo(rejected(report) + added + report.getInt("changed") + report.getInt("unchanged"));
        }
        assertThat(whatLasts()).containsAll(before);
    }

    /** The state of things that the import does not touch; it publishes nothing, its dates lie before the map's. */
    private static Set<String> whatLasts() {
        return WHAT_LASTS.entrySet().stream()
                .map(list -> as(list.getValue())
                        .get(list.getKey())
                        .expect(200)
                        .object()
                        .getJsonArray("items")
                        .toString())
                .collect(Collectors.toSet());
    }

    /** A year of a city's records, twelve times over with other numbers and a category that nobody chose. */
    private static Form manyRecords(String series) {
        var lines = City.named("riverton")
                .records(LocalDate.EPOCH.plusYears(50))
                .lines()
                .toList();
        var csv = new StringBuilder(lines.getFirst()).append('\n');
        for (var copy = 0; copy < COPIES; copy++) {
            for (var line : lines.subList(1, lines.size())) {
                csv.append(series).append(copy).append('-').append(line).append('\n');
            }
        }
        return Form.of(Part.file("file", "many.csv", "text/csv", csv.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** As often as is asked, with a token of a log-in just made. */
    private static JsonObject report(String location) {
        return report(as("analyst"), location);
    }

    private static JsonObject report(Site analyst, String location) {
        return analyst.get(location).expect(200).object();
    }

    private static int rejected(JsonObject report) {
        return report.getJsonArray("rejected").getValuesAs(JsonObject.class).stream()
                .mapToInt(entry -> entry.getInt("count"))
                .sum();
    }

    private static long recordsKept() throws SQLException {
        try (var connection = superuser().open();
                var answer = connection.createStatement().executeQuery("select count(*) from lantern.offence_record")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = superuser().open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Account superuser() {
        return Account.superuser(checkout.installation(), "lantern");
    }

    private static Site agency() {
        return lantern().agency("riverton");
    }

    private static Site as(String role) {
        return agency().as(lantern().token("riverton", role));
    }

    private static Site vendor() {
        return lantern().platform().as(lantern().token(lantern().accounts().vendorOperator()));
    }

    private static RunningLantern lantern() {
        return new RunningLantern(checkout.installation());
    }
}
