package org.lantern.egress.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R1, R6. */
class DestinationTest {
    private static final Exceptions NONE = new Exceptions(List.of());
    private static final Exceptions ONE = new Exceptions(List.of("http://id.localhost:9081=127.0.0.1:9081"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://agency.gov/",
                "https://agency.gov:8443/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://[::1]/",
                "https://localhost/",
                "https://localhost./",
                "https://agency.gov./",
                "https://somebody:secret@agency.gov/",
                "https://agency.gov/#part",
                "file:///etc/passwd",
                "jar:https://a.b!/",
                "https:///path",
                "mailto:chief@agency.gov",
                "gopher://agency.gov/",
                "https://agency_gov/",
                "//agency.gov/"
            })
    void what_is_not_https_to_a_public_name_is_no_destination(String address) {
        assertThat(Destination.of(URI.create(address), NONE, soon())).isEmpty();
    }

    @Test
    void a_name_that_leads_nowhere_is_not_reachable() {
        assertThat(Destination.of(URI.create("https://no-such-host.invalid/path?x=1"), NONE, soon()))
                .hasValueSatisfying(destination -> {
                    assertThat(destination.isReachable()).isFalse();
                    assertThat(destination.path()).isEqualTo("/path?x=1");
                    assertThat(destination.secure()).isTrue();
                });
    }

    @Test
    void an_exception_holds_for_its_origin_and_for_no_other() {
        assertThat(Destination.of(URI.create("http://id.localhost:9081/realms/a"), ONE, soon()))
                .hasValueSatisfying(
                        destination -> assertThat(destination.isReachable()).isTrue());
        assertThat(Destination.of(URI.create("http://id.localhost:9082/"), ONE, soon()))
                .isEmpty();
        assertThat(Destination.of(URI.create("https://id.localhost:9081/"), ONE, soon()))
                .isEmpty();
        assertThat(Destination.of(URI.create("http://id.localhost.evil.example:9081/"), ONE, soon()))
                .isEmpty();
    }

    private static Deadline soon() {
        return Deadline.in(Conversation.LONGEST);
    }
}
