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

    static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int LARGEST = 512 * 1024;
    private static final int PIECE = 8 * 1024;

    private final Deadline deadline;

    private final SSLSocketFactory certificates;

    private Conversation(Deadline deadline, SSLSocketFactory certificates) {
        this.deadline = deadline;
        this.certificates = certificates;
    }

    public static Fetched hold(Destination destination, Optional<String> form, Deadline deadline) {
        return hold(destination, form, deadline, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** @param certificates knows whose are believed */
    static Fetched hold(
            Destination destination, Optional<String> form, Deadline deadline, SSLSocketFactory certificates) {
        if (!destination.isReachable()) {
            return new Fetched.Nothing(Fetched.Why.NOT_REACHABLE);
        }
        Deadline own = deadline.within(LONGEST);
        try {
            return new Conversation(own, certificates).with(destination, form);
        } catch (SocketTimeoutException e) {
            return new Fetched.Nothing(Fetched.Why.TOO_MUCH);
        } catch (IOException e) {
            return new Fetched.Nothing(own.isOver() ? Fetched.Why.TOO_MUCH : Fetched.Why.NOT_REACHABLE);
        }
    }

    private Fetched with(Destination destination, Optional<String> form) throws IOException {
        try (Socket plain = new Socket()) {
            return deadline.over(plain, () -> over(plain, destination, form));
        }
    }

    private Fetched over(Socket plain, Destination destination, Optional<String> form) throws IOException {
        plain.connect(destination.place(), deadline.left());
        try (Socket socket = destination.secure() ? secured(plain, destination) : plain) {
            socket.getOutputStream().write(request(destination, form).getBytes(UTF_8));
            socket.getOutputStream().flush();
            byte[] all = read(socket);
            return all.length > LARGEST ? new Fetched.Nothing(Fetched.Why.TOO_MUCH) : RawAnswer.read(all);
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

    private static byte[] read(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        InputStream in = socket.getInputStream();
        while (all.size() <= LARGEST) {
            int length = in.read(piece);
            if (length < 0) {
                break;
            }
            all.write(piece, 0, length);
        }
        return all.toByteArray();
    }
}
