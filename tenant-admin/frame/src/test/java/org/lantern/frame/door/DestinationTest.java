package org.lantern.frame.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R5. */
class DestinationTest {
    private static final URI HERE = URI.create("http://console.localhost:9080/callback");

    /** Ways to another host, or to a script, that redirects have fallen for; collected from published bypass lists. */
    private static Stream<String> payloads() {
        return Stream.of(
                "",
                "evil",
                "evil.example",
                "www.evil.example/path",
                "//evil.example",
                "///evil.example",
                "////evil.example",
                "//evil.example/%2e%2e",
                "//evil.example/..;/css",
                "//evil%E3%80%82example",
                "//user@evil.example",
                "//console.localhost@evil.example",
                "//console.localhost:9080@evil.example",
                "//console.localhost.evil.example",
                "//2130706433",
                "//0x7f000001",
                "//[::1]",
                "//[::ffff:10.0.0.1]/",
                "/\\evil.example",
                "/\\/evil.example",
                "/\\\\evil.example",
                "\\evil.example",
                "\\\\evil.example",
                "\\/evil.example",
                "\\/\\/evil.example",
                "/a\\b",
                "/a/..\\..\\evil.example",
                "http:evil.example",
                "http:/evil.example",
                "http://evil.example",
                "http:\\\\evil.example",
                "http:///evil.example",
                "https:evil.example",
                "https:/evil.example",
                "https://evil.example",
                "HTTPS://EVIL.EXAMPLE",
                "hTtP://evil.example",
                "https://console.localhost:9080@evil.example",
                "https://console.localhost.evil.example/",
                "https://evil.example#console.localhost",
                "https://evil.example?console.localhost",
                "ftp://evil.example",
                "file:///etc/passwd",
                "blob:https://evil.example/1",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "javascript://console.localhost/%0aalert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:msgbox(1)",
                " //evil.example",
                "\t//evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r\n/evil.example",
                "/ /evil.example",
                "/\u0000/evil.example",
                "/\u00a0/evil.example",
                "/\u2028/evil.example",
                "/\u3002evil.example",
                "/\uff0fevil.example",
                "/\u2215evil.example",
                "/a\r\nSet-Cookie: lantern=x",
                "/a\r\n\r\n<script>alert(1)</script>",
                "/a\nLocation: https://evil.example",
                "/a b",
                "?next=//evil.example",
                "#//evil.example",
                "@evil.example",
                ".evil.example",
                "../evil",
                "./evil");
    }

    @Test
    void the_list_is_as_long_as_was_asked_for() {
        assertThat(payloads().distinct().count()).isGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void anything_that_could_lead_away_leads_home(String path) {
        assertThat(Destination.of(path)).isEqualTo(Destination.HOME);
    }

    /** What looks strange and is a path here: a browser resolves it to this very host. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/crime-map/imports/018f?tab=rules",
                "/people",
                "/%2f%2fevil.example",
                "/%5cevil.example",
                "/.//evil.example",
                "/@evil.example",
                "/;@evil.example",
                "/?next=//evil.example",
                "/#//evil.example",
                "/javascript:alert(1)",
                "/https://evil.example"
            })
    void a_path_on_this_host_is_kept(String path) {
        assertThat(Destination.of(path).path()).isEqualTo(path);
        assertThat(HERE.resolve(path).getAuthority()).isEqualTo(HERE.getAuthority());
    }

    @Test
    void an_endless_path_leads_home() {
        assertThat(Destination.of("/" + "a".repeat(1_000))).isEqualTo(Destination.HOME);
    }
}
