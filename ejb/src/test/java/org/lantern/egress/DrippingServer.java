package org.lantern.egress;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Sends a beginning, and then a byte now and then, for ever: each of them in time for a limit of each read. */
public final class DrippingServer implements AutoCloseable {
    /** A record of a handshake that is long in coming (RFC 8446, section 5.1). */
    private static final byte[] HANDSHAKE = {0x16, 0x03, 0x03, 0x3F, 0x00};

    private final ServerSocket server;
    private final byte[] beginning;

    private DrippingServer(byte[] beginning) {
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.beginning = beginning.clone();
    }

    public static DrippingServer inItsHandshake() {
        return beginning(HANDSHAKE);
    }

    private static DrippingServer beginning(byte[] beginning) {
        DrippingServer server = new DrippingServer(beginning);
        Thread.ofVirtual().start(server::serve);
        return server;
    }

    public static DrippingServer beginning(String text) {
        return beginning(text.getBytes(ISO_8859_1));
    }

    public InetSocketAddress place() {
        return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                socket.getOutputStream().write(beginning);
                while (!server.isClosed()) {
                    Thread.sleep(20);
                    socket.getOutputStream().write('1');
                    socket.getOutputStream().flush();
                }
            } catch (IOException e) {
                // the other side has had enough
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
