package org.lantern.liberty.proxy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lantern.liberty.process.PortCheck;
import org.lantern.liberty.process.Waiting;

/**
 * A program that was started with the shipped example, in which nothing is changed but ports and places, and TLS left out.
 *
 * @param port where it listens
 */
record Proxy(Process process, int port) implements AutoCloseable {

    private static final Path SHIPPED = Path.of("src", "main", "package");
    private static final Duration BOUND = Duration.ofSeconds(30);

    /**
     * @param backend the port it leads to
     * @param health the port it asks whether that is ready
     */
    static Proxy haproxy(Path folder, int backend, int health) throws IOException {
        int port = free();
        String cfg = Files.readString(SHIPPED.resolve("haproxy.cfg"))
                .replace("bind :443 ssl crt /etc/haproxy/certs/ alpn h2,http/1.1", "bind 127.0.0.1:" + port)
                .replace("bind :80", "bind 127.0.0.1:" + free())
                .replace("127.0.0.1:9080 check port 9084", "127.0.0.1:" + backend + " check port " + health)
                .replace("127.0.0.1:8080", "127.0.0.1:" + backend);
        Path file = Files.writeString(folder.resolve("haproxy.cfg"), cfg);
        return start(folder, port, List.of("haproxy", "-f", file.toString()));
    }

    static Proxy nginx(Path folder, int backend) throws IOException {
        int port = free();
        Path headers = Files.copy(SHIPPED.resolve("lantern-headers.conf"), folder.resolve("lantern-headers.conf"));
        String conf = Files.readString(SHIPPED.resolve("nginx.conf"))
                .replaceAll("ssl_[a-z_]+ [^;]+;", "")
                .replace("listen 443 ssl", "listen 127.0.0.1:" + port)
                .replace("listen 80 default_server", "listen 127.0.0.1:" + free())
                .replace("/var/log/nginx", folder.toString())
                .replace("/etc/nginx/lantern-headers.conf", headers.toString())
                .replace("127.0.0.1:9080", "127.0.0.1:" + backend)
                .replace("127.0.0.1:8080", "127.0.0.1:" + backend);
        Path file = Files.writeString(folder.resolve("nginx.conf"), conf);
        var settings = "daemon off; pid " + folder.resolve("nginx.pid") + ";";
        return start(folder, port, List.of("nginx", "-p", folder.toString(), "-c", file.toString(), "-g", settings));
    }

    private static Proxy start(Path folder, int port, List<String> command) throws IOException {
        var line = new ArrayList<>(List.of("sh", "-c", "PATH=$PATH:/usr/sbin; exec \"$@\"", "sh"));
        line.addAll(command);
        var started = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        if (!Waiting.until(BOUND, () -> PortCheck.answers(port) || !started.isAlive()) || !started.isAlive()) {
            throw new IllegalStateException("does not start: " + Files.readString(folder.resolve("output")));
        }
        return new Proxy(started, port);
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
