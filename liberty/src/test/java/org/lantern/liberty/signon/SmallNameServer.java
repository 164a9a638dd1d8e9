package org.lantern.liberty.signon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers questions for TXT records (RFC 1035) on loopback, with what a test has put there; no such name otherwise. */
final class SmallNameServer implements AutoCloseable {
    private static final int HEAD = 12;
    private static final int LARGEST = 512;

    private final Map<String, String> records = new ConcurrentHashMap<>();
    private final DatagramSocket socket;

    SmallNameServer(int port) throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        Thread.ofVirtual().start(this::serve);
    }

    void put(String name, String text) {
        records.put(name, text);
    }

    @Override
    public void close() {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var question = new DatagramPacket(new byte[LARGEST], LARGEST);
                socket.receive(question);
                byte[] answer = answer(Arrays.copyOf(question.getData(), question.getLength()));
                socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private byte[] answer(byte[] question) {
        var text = records.get(name(question));
        var answer = new ByteArrayOutputStream();
        answer.write(question, 0, 2);
        answer.writeBytes(
                new byte[] {(byte) 0x81, (byte) (text == null ? 0x83 : 0x80), 0, 1, 0, (byte) (text == null ? 0 : 1)});
        answer.writeBytes(new byte[] {0, 0, 0, 0});
        answer.write(question, HEAD, question.length - HEAD);
        if (text != null) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            answer.writeBytes(new byte[] {(byte) 0xC0, HEAD, 0, 16, 0, 1, 0, 0, 0, 1, 0, (byte) (bytes.length + 1)});
            answer.write(bytes.length);
            answer.writeBytes(bytes);
        }
        return answer.toByteArray();
    }

    private static String name(byte[] question) {
        var name = new StringBuilder();
        for (int at = HEAD; question[at] != 0; at += question[at] + 1) {
            name.append(name.isEmpty() ? "" : ".")
                    .append(new String(question, at + 1, question[at], StandardCharsets.US_ASCII));
        }
        return name.toString();
    }
}
