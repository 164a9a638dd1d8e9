package org.lantern.liberty.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Whether a port of this machine's loopback address is taken. */
public final class PortCheck {

    private static final int CONNECT_MILLIS = 500;

    private PortCheck() {}

    /** True when somebody listens there, or when we could not listen there ourselves. */
    public static boolean isTaken(int port) {
        return answers(port) || !canListen(port);
    }

    /** True when somebody accepts connections there. */
    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canListen(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
