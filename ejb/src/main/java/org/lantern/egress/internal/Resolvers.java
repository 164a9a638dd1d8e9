package org.lantern.egress.internal;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Servers that answer questions, asked one after the other until one does or the time is over (R7): by UDP, and by TCP where
 * that is too short.
 */
public record Resolvers(List<String> addresses) {

    private static final int PORT = 53;
    private static final int LARGEST_DATAGRAM = 4096;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String OURS = "system";

    public Resolvers {
        addresses = List.copyOf(addresses);
    }

    /** Of {@code /etc/resolv.conf}. */
    public static List<String> ofTheMachine() {
        try (Stream<String> lines = Files.lines(Path.of("/etc/resolv.conf"))) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("nameserver "))
                    .map(line -> line.substring("nameserver ".length()).strip())
                    .limit(2)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    public Optional<List<String>> ask(String name) {
        Deadline deadline = Deadline.in(LONGEST);
        return addresses.stream()
                .flatMap(address -> address.equals(OURS) ? ofTheMachine().stream() : Stream.of(address))
                .takeWhile(address -> !deadline.isOver())
                .map(address -> ask(address, TxtQuestion.of(name), deadline))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<List<String>> ask(String address, TxtQuestion question, Deadline deadline) {
        try {
            InetSocketAddress resolver = place(address);
            byte[] answer = byDatagram(resolver, question, deadline.within(PATIENCE));
            return question.read(TxtQuestion.isCut(answer) ? byStream(resolver, question, deadline) : answer);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 192.0.2.1}, {@code 192.0.2.1:5353}, {@code 2001:db8::1}. */
    private static InetSocketAddress place(String address) {
        int colon = address.indexOf(':');
        boolean port = colon > 0 && colon == address.lastIndexOf(':');
        return new InetSocketAddress(
                Literal.of(port ? address.substring(0, colon) : address),
                port ? Integer.parseInt(address.substring(colon + 1)) : PORT);
    }

    /** A connected socket takes answers of that server alone. */
    private static byte[] byDatagram(InetSocketAddress resolver, TxtQuestion question, Deadline deadline)
            throws IOException {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(resolver);
            socket.setSoTimeout(deadline.left());
            socket.send(new DatagramPacket(question.bytes(), question.bytes().length));
            DatagramPacket answer = new DatagramPacket(new byte[LARGEST_DATAGRAM], LARGEST_DATAGRAM);
            socket.receive(answer);
            return Arrays.copyOf(answer.getData(), answer.getLength());
        }
    }

    private static byte[] byStream(InetSocketAddress resolver, TxtQuestion question, Deadline deadline)
            throws IOException {
        try (Socket socket = new Socket()) {
            return deadline.over(socket, () -> byStream(socket, resolver, question, deadline.left()));
        }
    }

    private static byte[] byStream(Socket socket, InetSocketAddress resolver, TxtQuestion question, int patience)
            throws IOException {
        socket.connect(resolver, patience);
        byte[] bytes = question.bytes();
        socket.getOutputStream().write(new byte[] {(byte) (bytes.length >> 8), (byte) bytes.length});
        socket.getOutputStream().write(bytes);
        byte[] length = socket.getInputStream().readNBytes(2);
        return socket.getInputStream().readNBytes(((length[0] & 0xFF) << 8) | (length[1] & 0xFF));
    }
}
