package org.lantern.liberty.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.process.PortCheck;
import org.lantern.liberty.process.Waiting;

/** nginx with the same bytes as a static file, one worker on the measured core. */
final class Nginx implements AutoCloseable {

    private final int port;
    private final Process process;

    private Nginx(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    static Nginx serving(Page page, Installation installation) {
        int port = installation.ports().base() + 9;
        try {
            Path directory = Files.createDirectories(installation.run().resolve("nginx"));
            Files.write(directory.resolve("page"), page.body());
            Path configuration = directory.resolve("nginx.conf");
            Files.writeString(configuration, configuration(directory, port, page));
            var process = new ProcessBuilder(List.of(
                            "taskset",
                            "-c",
                            Tool.SERVER_CORE,
                            "nginx",
                            "-p",
                            directory + "/",
                            "-c",
                            configuration.toString(),
                            "-e",
                            directory.resolve("error.log").toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("output.log").toFile())
                    .start();
            if (!Waiting.until(Duration.ofSeconds(20), () -> PortCheck.answers(port))) {
                throw CannotGoOn.failed("nginx does not start; see " + directory);
            }
            return new Nginx(port, process);
        } catch (IOException e) {
            throw CannotGoOn.missing("the benchmark needs nginx; install it (apt-get install nginx-light)");
        }
    }

    private static String configuration(Path directory, int port, Page page) {
        String headers = page.headers()
                .lines()
                .filter(line -> !line.toLowerCase(java.util.Locale.ROOT).startsWith("content-type:"))
                .map(line -> line.split(": ", 2))
                .map(header -> "add_header " + header[0] + " '" + header[1].replace("'", "\\'") + "';")
                .collect(Collectors.joining("\n"));
        return """
                daemon off; worker_processes 1; pid %1$s/nginx.pid;
                events { worker_connections 512; }
                http {
                  access_log off; sendfile on; tcp_nopush on; open_file_cache max=10; keepalive_requests 10000000;
                  client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                  server { listen 127.0.0.1:%2$d; root %1$s; default_type 'text/html;charset=UTF-8';
                    %3$s
                    location = / { try_files /page =404; } }
                }
                """.formatted(directory, port, headers);
    }

    Load load() {
        return new Load(port, "localhost", "/");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
