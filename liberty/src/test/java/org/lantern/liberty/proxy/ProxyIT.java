package org.lantern.liberty.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.liberty.running.RunningLantern;

/**
 * security.md, host spoofing, one step further out: what a client says of host, scheme and address does not come through the proxy, and
 * what the proxy says itself does.
 */
class ProxyIT {

    private static final int MANAGEMENT = 4;

    private static final String SPOOFED = String.join(
            "\r\n",
            "$WSSN: lakemont.localhost",
            "$wssc: https",
            "$WSSP: 443",
            "$WSIS: true",
            "$WSRA: 6.6.6.6",
            "Forwarded: for=6.6.6.6;host=lakemont.localhost;proto=https",
            "X-Forwarded-Host: lakemont.localhost",
            "x-forwarded-port: 666",
            "X-Forwarded-Server: lakemont.localhost",
            "X-Forwarded-For: 6.6.6.6",
            "X-Forwarded-For: 7.7.7.7",
            "X-Forwarded-Proto: gopher",
            "X-Real-IP: 6.6.6.6",
            "X-Client-IP: 6.6.6.6",
            "X-Original-URL: /elsewhere",
            "X-Rewrite-URL: /elsewhere",
            "Proxy: http://evil.example");

    private static final List<String> GONE = List.of(
            "$WSSN",
            "$WSSC",
            "$WSSP",
            "$WSIS",
            "$WSRA",
            "Forwarded",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Server",
            "X-Real-IP",
            "X-Client-IP",
            "X-Original-URL",
            "X-Rewrite-URL",
            "Proxy");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void haproxy_lets_no_other_word_for_host_scheme_and_address_through() throws Exception {
        try (var recorder = new Recorder();
                var proxy = Proxy.haproxy(folder, recorder.port(), recorder.port())) {
            assertNothingComesThrough(proxy, recorder);
        }
    }

    @Test
    void nginx_lets_no_other_word_for_host_scheme_and_address_through() throws Exception {
        try (var recorder = new Recorder();
                var proxy = Proxy.nginx(folder, recorder.port())) {
            assertNothingComesThrough(proxy, recorder);
        }
    }

    @Test
    void behind_haproxy_every_agency_answers_for_itself() throws Exception {
        int port = RunningLantern.shared().port();
        try (var proxy = Proxy.haproxy(folder, port, port + MANAGEMENT)) {
            assertEveryAgencyAnswersForItself(proxy);
        }
    }

    @Test
    void behind_nginx_every_agency_answers_for_itself() throws Exception {
        try (var proxy = Proxy.nginx(folder, RunningLantern.shared().port())) {
            assertEveryAgencyAnswersForItself(proxy);
        }
    }

    private static void assertNothingComesThrough(Proxy proxy, Recorder recorder) throws Exception {
        assertThat(ask(proxy, "/", "Host: riverton.localhost\r\n" + SPOOFED + "\r\nX-Of-Our-Own: kept"))
                .contains(" 200 ");
        var came = recorder.next();
        assertThat(came).doesNotContainKeys(GONE.toArray(String[]::new));
        assertThat(came)
                .containsEntry("Host", List.of("riverton.localhost"))
                .containsEntry("X-Forwarded-For", List.of("127.0.0.1"))
                .containsEntry("X-Forwarded-Proto", List.of("https"))
                .containsEntry("X-Of-Our-Own", List.of("kept"));
        assertThat(ask(proxy, "/", "Host: riverton.localhost\r\nHost: lakemont.localhost"))
                .contains(" 400 ");
        assertThat(ask(proxy, "/admin/", "Host: id.lantern-desk.org")).contains(" 404 ");
        assertThat(ask(proxy, "/realms/master", "Host: id.lantern-desk.org")).contains(" 404 ");
        assertThat(recorder.isQuiet()).isTrue();
        assertThat(ask(proxy, "/realms/agency", "Host: id.lantern-desk.org\r\nX-Forwarded-Host: evil.example"))
                .contains(" 200 ");
        assertThat(recorder.next()).containsEntry("X-Forwarded-Host", List.of("id.lantern-desk.org"));
    }

    private static void assertEveryAgencyAnswersForItself(Proxy proxy) throws IOException {
        assertThat(ask(proxy, "/", "Host: riverton.localhost\r\n" + SPOOFED))
                .contains(" 200 ", "Riverton")
                .doesNotContain("Lakemont");
        assertThat(ask(proxy, "/", "Host: lakemont.localhost")).contains(" 200 ", "Lakemont");
        assertThat(ask(proxy, "/", "Host: nobody.localhost\r\nX-Forwarded-Host: lakemont.localhost"))
                .contains(" 421 ")
                .doesNotContain("Lakemont");
    }

    /** Byte for byte, as no well-behaved client would. */
    private static String ask(Proxy proxy, String path, String headers) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port())) {
            socket.setSoTimeout(20_000);
            var request = "GET " + path + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
