package org.lantern.messaging.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A mail server (RFC 5321) that takes one message and gives it back byte for byte. */
final class TakingServer implements AutoCloseable {
    private final ServerSocket door;
    private final CompletableFuture<String> taken = new CompletableFuture<>();

    TakingServer() throws IOException {
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** One byte a character. */
    String message() throws Exception {
        return taken.get(20, TimeUnit.SECONDS);
    }

    private void serve() {
        try (Socket visitor = door.accept()) {
            InputStream in = visitor.getInputStream();
            OutputStream out = visitor.getOutputStream();
            say(out, "220 mail.example");
            for (String line = line(in); !line.startsWith("QUIT"); line = line(in)) {
                if (line.startsWith("DATA")) {
                    say(out, "354 go on");
                    taken.complete(data(in));
                }
                say(out, "250 ok");
            }
        } catch (IOException e) {
            taken.completeExceptionally(e);
        }
    }

    private static String data(InputStream in) throws IOException {
        var message = new StringBuilder();
        for (String line = line(in); !line.equals(".\r\n"); line = line(in)) {
            message.append(line.startsWith(".") ? line.substring(1) : line);
        }
        return message.toString();
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        int next = in.read();
        while (next >= 0) {
            line.append((char) next);
            if (next == '\n') {
                return line.toString();
            }
            next = in.read();
        }
        throw new IOException("hung up");
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
