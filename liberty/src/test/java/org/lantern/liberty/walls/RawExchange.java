package org.lantern.liberty.walls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One request written byte for byte, as no well-behaved client would, and all that came back. */
record RawExchange(String answer) {
    private static final int PATIENCE_MILLIS = 20_000;

    static RawExchange send(int port, String target, String headers) throws IOException {
        var request =
                "GET " + target + " HTTP/1.1\r\n" + headers.replace("~", "\r\n") + "\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new RawExchange(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** 0 when the server hung up without a word. */
    int status() {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    boolean shows(String marker) {
        return answer.contains(marker);
    }
}
