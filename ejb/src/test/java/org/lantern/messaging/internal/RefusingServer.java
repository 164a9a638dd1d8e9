package org.lantern.messaging.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A mail server (RFC 5321) that knows no recipient and says so as real ones do: with the address in its words. */
final class RefusingServer implements AutoCloseable {
    private final ServerSocket door;

    RefusingServer() {
        try {
            door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        try (Socket visitor = door.accept();
                BufferedReader in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), US_ASCII));
                Writer out = new OutputStreamWriter(visitor.getOutputStream(), US_ASCII)) {
            say(out, "220 mail.example");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(out, answer(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(String line) {
        if (line.startsWith("RCPT TO:")) {
            return "550 5.1.1 " + line.substring("RCPT TO:".length()) + ": unknown user";
        }
        return line.startsWith("QUIT") ? "221 2.0.0 bye" : "250 ok";
    }

    private static void say(Writer out, String reply) throws IOException {
        out.write(reply + "\r\n");
        out.flush();
    }
}
