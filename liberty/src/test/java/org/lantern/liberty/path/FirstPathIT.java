package org.lantern.liberty.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.Hands;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.running.RunningLantern;

/** The whole first path in Chromium: with a pointer on real records, and once more with nothing but a keyboard. */
class FirstPathIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();

    @Test
    void an_agency_comes_in_and_its_real_records_stand_on_its_map() throws IOException {
        assumeTrue(Newcomers.haveRealRecords(), "the shared Philadelphia files are not beside this checkout");
        var newcomer = Newcomers.withRealRecords();
        walk(newcomer, new Hands.Pointer(), true);
        assertRecordsStandOnTheMap(newcomer);
    }

    /** With invented records, which every clone has; the same pages are looked at once. */
    @Test
    void everything_can_be_done_by_keyboard_alone() throws IOException {
        var newcomer = Newcomers.invented("riverton");
        walk(newcomer, new Hands.Keyboard(), !Newcomers.haveRealRecords());
        assertRecordsStandOnTheMap(newcomer);
    }

    private static void assertRecordsStandOnTheMap(Newcomer newcomer) {
        var report = lastImport(newcomer);
        newcomer.rejected()
                .forEach((reason, count) ->
                        assertThat(count(report, "rejected", reason)).as(reason).isEqualTo(count));
        assertThat(report.getInt("read"))
                .isEqualTo(sum(report, "rejected")
                        + report.getInt("added")
                        + report.getInt("changed")
                        + report.getInt("unchanged"));
        var map =
                LANTERN.agency(newcomer.slug()).get("/api/v1/incidents?limit=1").object();
        assertThat(map.getInt("total")).isPositive();
        assertNothingOfTheFloorIsPublic(newcomer);
    }

    private static void walk(Newcomer newcomer, Hands hands, boolean looking) throws IOException {
        var path = new FirstPath(LANTERN, newcomer, hands, looking);
        var logo = Files.write(
                Files.createTempFile(newcomer.slug(), ".png"),
                City.named("riverton").emblem());
        try (var chromium = Chromium.start()) {
            try (var applicant = chromium.visitor(390)) {
                path.apply(applicant);
            }
            try (var operator = chromium.visitor(1280);
                    var administrator = chromium.visitor(1280)) {
                path.approve(operator);
                path.accept(administrator);
                path.design(administrator, logo);
                path.importRecords(administrator);
                path.publishRules(administrator);
                path.goLive(operator, administrator);
            }
            for (var width : new int[] {390, 1280}) {
                try (var resident = chromium.visitor(width)) {
                    path.visit(resident);
                }
            }
        }
        assertThat(path.findings()).isEmpty();
    }

    private static void assertNothingOfTheFloorIsPublic(Newcomer newcomer) {
        var host = LANTERN.agency(newcomer.slug());
        var everything = Stream.of(
                        "/", "/crime-map", "/api/v1/incidents", "/api/v1/incidents.csv", "/api/v1/incidents.geojson")
                .map(path -> host.get(path).expect(200).body())
                .toList();
        for (var category : newcomer.never()) {
            assertThat(everything).noneMatch(body -> body.contains(category));
        }
        assertThat(everything)
                .as("positive control")
                .anyMatch(body -> body.contains(newcomer.published().getFirst()));
    }

    /** Asked with a token of the administrator's own log-in. */
    private static JsonObject lastImport(Newcomer newcomer) {
        var account = new DemoAccount(
                "agency-administrator", newcomer.slug(), newcomer.administrator(), FirstPath.PASS_PHRASE);
        var imports = LANTERN.agency(newcomer.slug())
                .as(LANTERN.token(account))
                .get("/api/v1/imports")
                .expect(200)
                .object();
        return imports.getJsonArray("items").getJsonObject(0);
    }

    private static long count(JsonObject report, String list, String reason) {
        return report.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .filter(entry -> entry.getString("reason").equals(reason))
                .mapToLong(entry -> entry.getInt("count"))
                .sum();
    }

    private static int sum(JsonObject report, String list) {
        return report.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .mapToInt(entry -> entry.getInt("count"))
                .sum();
    }
}
