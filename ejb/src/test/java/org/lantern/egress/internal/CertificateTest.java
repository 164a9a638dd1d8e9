package org.lantern.egress.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.egress.Fetched;

/** R3: a server's certificate is believed, and is of the name that was asked for, or nothing is said to it. */
class CertificateTest {
    private static final char[] PASSWORD = "lanterns".toCharArray();

    @TempDir
    Path folder;

    @Test
    void a_certificate_of_another_name_ends_the_conversation() throws Exception {
        var keys = keys("agency.gov");
        try (var server = server(keys)) {
            assertThat(ask("agency.gov", server, believing(keys)))
                    .as("positive control")
                    .isEqualTo(new Fetched.Answer(200, "hello"));
            for (var other : new String[] {"other.gov", "sso.agency.gov", "agency.gov.evil.example"}) {
                assertThat(ask(other, server, believing(keys)))
                        .as(other)
                        .isEqualTo(new Fetched.Nothing(Fetched.Why.NOT_REACHABLE));
            }
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_does_too() throws Exception {
        try (var server = server(keys("agency.gov"))) {
            assertThat(ask("agency.gov", server, (SSLSocketFactory) SSLSocketFactory.getDefault()))
                    .isEqualTo(new Fetched.Nothing(Fetched.Why.NOT_REACHABLE));
        }
    }

    private static Fetched ask(String host, SSLServerSocket server, SSLSocketFactory certificates) {
        var place = new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
        return Conversation.hold(
                new Destination(host, place, true, "/"),
                Optional.empty(),
                Deadline.in(Conversation.LONGEST),
                certificates);
    }

    /** By the JDK's own tool: the class library makes no certificates. */
    private KeyStore keys(String name) throws Exception {
        var file = folder.resolve(name + ".p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "SAN=dns:" + name,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        var said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private static SSLSocketFactory believing(KeyStore keys) throws GeneralSecurityException, IOException {
        var believed = KeyStore.getInstance("PKCS12");
        believed.load(null, PASSWORD);
        believed.setCertificateEntry("server", keys.getCertificate("server"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(believed);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private static SSLServerSocket server(KeyStore keys) throws GeneralSecurityException, IOException {
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        var server = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try (var socket = server.accept()) {
                    socket.getInputStream().read(new byte[4096]);
                    socket.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\n\r\nhello".getBytes(StandardCharsets.ISO_8859_1));
                } catch (IOException e) {
                    // the other side did not believe us, or the test is over
                }
            }
        });
        return server;
    }
}
