package org.lantern.liberty.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.description.Description;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.running.RunningLantern;

/**
 * No door of one agency opens for another. The doors are read from what is deployed and joined to a declared table, so
 * that one added later cannot escape.
 */
class IsolationMatrixIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static Deployed deployed = new Deployed(List.of());

    @BeforeAll
    static void readTheEar() throws IOException {
        deployed = EarFile.read(LANTERN.installation().ear());
    }

    @Test
    void every_deployed_door_is_declared_and_every_declared_one_deployed() {
        assertThat(deployed.doors()).hasSizeGreaterThan(40);
        assertThat(AccessTable.differences(deployed.doors(), Door.declared())).isEmpty();
    }

    @Test
    void every_view_opens_for_the_roles_that_are_declared() {
        assertThat(deployed.views()).hasSizeGreaterThan(10);
        assertThat(AccessTable.viewDifferences(deployed.views(), Door.declared()))
                .isEmpty();
    }

    @Test
    void no_desk_is_silent_about_whom_it_serves() {
        assertThat(deployed.silentDesks()).isEmpty();
    }

    /** R10 of the API: its description knows what is deployed, all of it and nothing else. */
    @Test
    void every_deployed_operation_is_described_and_every_described_one_deployed() {
        var operations = new TreeSet<>(deployed.doors());
        operations.removeIf(door -> !door.matches("[A-Z]+ /.*"));
        assertThat(Description.of(LANTERN.platform()).names())
                .hasSizeGreaterThan(70)
                .isEqualTo(operations);
    }

    /** Whoever comes without a token is told so where something is: an address or a method that is not there says that. */
    @Test
    void every_described_operation_that_needs_a_token_asks_for_one() {
        var guarded = Description.of(LANTERN.platform()).operations().stream()
                .filter(operation -> operation.isGuarded())
                .toList();
        assertThat(guarded)
                .hasSizeGreaterThan(60)
                .allSatisfy(operation -> assertThat(withoutToken(
                                operation.isThePlatforms() ? LANTERN.platform() : LANTERN.agency("riverton"),
                                operation.name(),
                                operation.reads()))
                        .isEqualTo(401));
        assertThat(withoutToken(LANTERN.agency("riverton"), "GET /api/v1/no-such-thing", ""))
                .isEqualTo(404);
        assertThat(withoutToken(LANTERN.agency("riverton"), "PUT /api/v1/members", ""))
                .isEqualTo(405);
    }

    private static int withoutToken(Site site, String operation, String type) {
        var words = operation.replace("{id}", UUID.randomUUID().toString()).split(" ", 2);
        var body = type.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString("{}");
        return site.send(words[0], words[1], body, type).status();
    }

    /** And every answer on the way is as the API's description says. */
    @TestFactory
    Stream<DynamicTest> each_door_opens_for_the_right_person_only() {
        var trial = new Trial(LANTERN, "riverton", "lakemont");
        return Door.declared().stream()
                .filter(Door::isHttp)
                .map(door -> DynamicTest.dynamicTest(
                        door.name(), () -> assertThat(trial.findings(door)).isEmpty()));
    }

    /** A door that is open to all included: a token that is no longer good is told to, and not read past. */
    @TestFactory
    Stream<DynamicTest> no_door_knows_a_token_that_has_run_out() {
        var trial = new Trial(LANTERN, "riverton", "lakemont");
        var late = new RunOutTokens(LANTERN);
        var staff = late.of("riverton");
        var vendors = late.of(DemoAccount.VENDOR);
        return Door.declared().stream()
                .filter(Door::isHttp)
                .map(door -> DynamicTest.dynamicTest(
                        door.name(),
                        () -> assertThat(trial.runOut(door, door.isThePlatforms() ? vendors : staff))
                                .isEmpty()));
    }

    /** The superuser says what is there; the application, bound to one agency, must see exactly its part. */
    @Test
    void every_table_behind_the_wall_shows_an_agency_its_own_rows_and_nobody_any() throws SQLException {
        var tables = tablesBehindTheWall();
        var rows = new RowView(LANTERN);
        var full = new HashSet<String>();
        for (var table : tables) {
            for (var agency : rows.agencies()) {
                var there = rows.thereAre(table, agency);
                assertThat(rows.seenBy(agency, table)).as(table).isEqualTo(there);
                if (there > 0) {
                    full.add(table);
                }
            }
            assertThat(rows.seenByNobody(table)).as(table).isZero();
        }
        assertThat(full).as("positive control: tables that hold rows").hasSizeGreaterThan(8);
    }

    /** An import, a mail and a provisioning run are asked for; whoever does them has no host and no token to go by. */
    @Test
    void work_done_for_one_agency_leaves_another_as_it_was() throws SQLException {
        var tables = tablesBehindTheWall();
        var rows = new RowView(LANTERN);
        untilNothingIsDue(rows);
        var ours = rows.agency("riverton");
        var theirs = rows.agency("lakemont");
        var ourRows = rows.census(tables, ours);
        var theirRows = rows.census(tables, theirs);
        var subjects = new Subjects(LANTERN, "riverton");
        var vendor = LANTERN.platform().as(LANTERN.token(LANTERN.accounts().vendorOperator()));
        vendor.post("/api/v1/agencies/" + subjects.id("agency") + "/provisioning")
                .expect(202);
        untilNothingIsDue(rows);
        assertThat(rows.census(tables, ours)).as("positive control").isNotEqualTo(ourRows);
        assertThat(rows.census(tables, theirs)).isEqualTo(theirRows);
    }

    /** A door answers before the work is done; what the work touches shows only after it. */
    private static void untilNothingIsDue(RowView rows) {
        assertThat(Waiting.until(Duration.ofMinutes(2), rows::isNothingDue))
                .as("all work is done")
                .isTrue();
    }

    private static Set<String> tablesBehindTheWall() throws SQLException {
        try (var connection = LANTERN.database("lantern_owner").open()) {
            var tables = new TreeSet<>(WallCatalogue.tables(connection));
            tables.removeAll(Set.copyOf(Listed.names("outside-the-wall.txt")));
            return tables;
        }
    }
}
