package org.lantern.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.Slug;

/** R1 to R4 of the edge. */
class HostRuleTest {
    private static final Agency RIVERTON = agency("riverton", AgencyState.LIVE);
    private static final Agency UNFINISHED = agency("unfinished", AgencyState.PROVISIONING);
    private static final Agency PAUSED = agency("paused", AgencyState.SUSPENDED);
    private static final Agency TRIAL = agency("trial", AgencyState.TRIAL);
    private static final Agency LEAVING = agency("leaving", AgencyState.LEAVING);
    private static final Map<String, Agency> DIRECTORY = Map.of(
            "riverton.localhost", RIVERTON,
            "unfinished.localhost", UNFINISHED,
            "paused.localhost", PAUSED,
            "trial.localhost", TRIAL,
            "leaving.localhost", LEAVING,
            "police.riverton.example", RIVERTON);

    private final HostRule rule = rule(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "riverton.localhost:9080",
                "riverton.localhost",
                "RIVERTON.localhost:9080",
                "Riverton.LocalHost",
                "police.riverton.example",
                "police.riverton.example:9080"
            })
    void an_agency_is_found_by_each_of_its_hosts(String host) {
        assertThat(decide(host)).isEqualTo(new Door.Portal(RIVERTON));
    }

    /** Never as its portal: whoever opens something for portals has not opened it here. */
    @Test
    void the_host_of_a_suspended_agency_is_a_door_of_its_own() {
        assertThat(decide("paused.localhost:9080")).isEqualTo(new Door.Suspended(PAUSED));
    }

    /** R10 of the portal: neither is it a portal's as long as it was never opened. */
    @Test
    void the_host_of_an_agency_in_trial_is_a_door_of_its_own_until_it_is_live() {
        assertThat(decide("trial.localhost:9080")).isEqualTo(new Door.Trial(TRIAL));
        assertThat(decide("leaving.localhost:9080")).isEqualTo(new Door.Portal(LEAVING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:9080", "LOCALHOST:9080"})
    void the_platform_answers_its_own_host(String host) {
        assertThat(decide(host)).isEqualTo(new Door.Platform());
    }

    @Test
    void caught_mail_is_read_in_the_demo_profile_only() {
        assertThat(decide("mail.localhost:9080")).isEqualTo(new Door.CaughtMail());
        assertThat(rule(false).decide(arrival("mail.localhost:9080")))
                .isEqualTo(new Door.Nowhere(Misdirection.RESERVED));
    }

    @ParameterizedTest
    @CsvSource({
        "console.localhost:9080, RESERVED",
        "CONSOLE.localhost, RESERVED",
        "vendor.localhost, RESERVED",
        "id.localhost:9080, RESERVED",
        "api.localhost, RESERVED",
        "www.localhost, RESERVED",
        "files.localhost, RESERVED",
        "admin.localhost, RESERVED",
        "status.localhost, RESERVED",
        "help.localhost, RESERVED",
        "support.localhost, RESERVED",
        "tips-riverton.localhost, RESERVED",
        "xn--riverton.localhost, RESERVED",
        "nobody.localhost:9080, UNKNOWN",
        "unfinished.localhost:9080, UNKNOWN",
        "a.riverton.localhost, UNKNOWN",
        "riverton.localhost.evil.example, UNKNOWN",
        "rivertonlocalhost, UNKNOWN",
        "riverton, UNKNOWN",
        "evil.example:9080, UNKNOWN",
        "127.0.0.1:9080, UNKNOWN",
        "riverton.localhost:80, OTHER_PORT",
        "riverton.localhost:9081, OTHER_PORT",
        "localhost:0, OTHER_PORT",
        "localhost:99999, OTHER_PORT",
        "riverton.localhost., MALFORMED",
        "console.localhost., MALFORMED",
        "riverton.localhost.:9080, MALFORMED",
        "riverton.localhost:, MALFORMED",
        "riverton.localhost:9080x, MALFORMED",
        "riverton.localhost:908000, MALFORMED",
        "[::1]:9080, MALFORMED",
        ".localhost, MALFORMED",
        "riverton..localhost, MALFORMED",
        "riverton_.localhost, MALFORMED",
        "user@riverton.localhost, MALFORMED",
        "riverton.localhost/path, MALFORMED",
        "rivertön.localhost, MALFORMED",
        "'riverton.localhost, lakemont.localhost', MALFORMED",
        "' riverton.localhost', MALFORMED",
        "'', MALFORMED"
    })
    void anything_else_leads_nowhere(String host, Misdirection why) {
        assertThat(decide(host)).isEqualTo(new Door.Nowhere(why));
    }

    @Test
    void no_host_or_two_lead_nowhere_even_when_they_agree() {
        assertThat(rule.decide(new Arrival(List.of(), "riverton.localhost", 9080)))
                .isEqualTo(new Door.Nowhere(Misdirection.NOT_ONE_HOST));
        var twice = List.of("riverton.localhost", "riverton.localhost");
        assertThat(rule.decide(new Arrival(twice, "riverton.localhost", 9080)))
                .isEqualTo(new Door.Nowhere(Misdirection.NOT_ONE_HOST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lakemont.localhost", "localhost", "riverton.localhost.", "", "127.0.0.1"})
    void an_absolute_target_or_spoofed_server_name_leads_nowhere(String serverName) {
        assertThat(rule.decide(new Arrival(List.of("riverton.localhost:9080"), serverName, 9080)))
                .isEqualTo(new Door.Nowhere(Misdirection.SERVER_DISAGREES));
    }

    @Test
    void the_management_port_answers_loopback_names_only() {
        assertThat(rule.decide(new Arrival(List.of("127.0.0.1:9084"), "127.0.0.1", 9084)))
                .isEqualTo(new Door.Management());
        assertThat(rule.decide(new Arrival(List.of("localhost:9084"), "localhost", 9084)))
                .isEqualTo(new Door.Management());
        assertThat(rule.decide(new Arrival(List.of("riverton.localhost:9084"), "riverton.localhost", 9084)))
                .isEqualTo(new Door.Nowhere(Misdirection.UNKNOWN));
    }

    private Door decide(String host) {
        return rule.decide(arrival(host));
    }

    /** As the server understands it when nobody tries anything: the name as sent, without the port. */
    private static Arrival arrival(String host) {
        int port = host.lastIndexOf(':');
        return new Arrival(List.of(host), port < 0 ? host : host.substring(0, port), 9080);
    }

    private static HostRule rule(boolean demo) {
        var deployment = new Deployment(demo, "http", "localhost", 9080, 9084);
        return new HostRule(deployment, host -> Optional.ofNullable(DIRECTORY.get(host)));
    }

    private static Agency agency(String slug, AgencyState state) {
        var id = new AgencyId(UUID.nameUUIDFromBytes(slug.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new Agency(id, new Slug(slug), slug, "municipal police", slug, ZoneId.of("America/New_York"), state);
    }
}
