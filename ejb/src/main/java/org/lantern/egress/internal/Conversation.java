package org.lantern.egress.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.lantern.egress.Fetched;

/**
 * One request and its answer (RFC 9112). By hand, because the JDK's client looks the name up itself: here the connection
 * goes to the address that was checked (R3).
 */
public final class Conversation {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int LARGEST = 512 * 1024;
    private static final int PIECE = 8 * 1024;

    private final long until = System.nanoTime() + LONGEST.toNanos();

    private final SSLSocketFactory certificates;

    private Conversation(SSLSocketFactory certificates) {
        this.certificates = certificates;
    }

    public static Fetched hold(Destination destination, Optional<String> form) {
        return hold(destination, form, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** @param certificates knows whose are believed */
    static Fetched hold(Destination destination, Optional<String> form, SSLSocketFactory certificates) {
        if (!destination.isReachable()) {
            return new Fetched.Nothing(Fetched.Why.NOT_REACHABLE);
        }
        try {
            return new Conversation(certificates).with(destination, form);
        } catch (SocketTimeoutException e) {
            return new Fetched.Nothing(Fetched.Why.TOO_MUCH);
        } catch (IOException e) {
            return new Fetched.Nothing(Fetched.Why.NOT_REACHABLE);
        }
    }

    private Fetched with(Destination destination, Optional<String> form) throws IOException {
        try (Socket plain = new Socket()) {
            plain.connect(destination.place(), left());
            plain.setSoTimeout(left());
            try (Socket socket = destination.secure() ? secured(plain, destination) : plain) {
                socket.getOutputStream().write(request(destination, form).getBytes(UTF_8));
                socket.getOutputStream().flush();
                byte[] all = read(socket);
                return all.length > LARGEST ? new Fetched.Nothing(Fetched.Why.TOO_MUCH) : RawAnswer.read(all);
            }
        }
    }

    private Socket secured(Socket plain, Destination destination) throws IOException {
        SSLSocket socket = (SSLSocket) certificates.createSocket(
                plain, destination.host(), destination.place().getPort(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String request(Destination destination, Optional<String> form) {
        String head = (form.isPresent() ? "POST " : "GET ") + destination.path() + " HTTP/1.1\r\nHost: "
                + destination.host() + "\r\nUser-Agent: Lantern\r\nAccept: */*\r\nAccept-Encoding: identity\r\n"
                + "Connection: close\r\n";
        return form.map(body -> head + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.getBytes(ISO_8859_1).length + "\r\n\r\n" + body)
                .orElse(head + "\r\n");
    }

    private byte[] read(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        InputStream in = socket.getInputStream();
        while (all.size() <= LARGEST) {
            socket.setSoTimeout(left());
            int length = in.read(piece);
            if (length < 0) {
                break;
            }
            all.write(piece, 0, length);
        }
        return all.toByteArray();
    }

    /** Milliseconds, never 0: that would be for ever. */
    private int left() throws SocketTimeoutException {
        long left = Duration.ofNanos(until - System.nanoTime()).toMillis();
        if (left <= 0) {
            throw new SocketTimeoutException("an answer took too long");
        }
        return (int) left;
    }
}
