package org.lantern.liberty.proxy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Stands where Lantern would, answers 200 to everything, and writes down what came. */
final class Recorder implements AutoCloseable {

    private final HttpServer server;
    private final LinkedBlockingQueue<Map<String, List<String>>> came = new LinkedBlockingQueue<>();

    Recorder() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            if (!exchange.getRequestURI().getPath().startsWith("/health/")) {
                came.add(inSmallLetters(exchange.getRequestHeaders()));
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Of the next request: every header by its name in small letters. */
    Map<String, List<String>> next() throws InterruptedException {
        var headers = came.poll(20, TimeUnit.SECONDS);
        if (headers == null) {
            throw new AssertionError("nothing came through");
        }
        return headers;
    }

    boolean isQuiet() {
        return came.isEmpty();
    }

    private static Map<String, List<String>> inSmallLetters(Headers headers) {
        var all = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> all.put(name, new ArrayList<>(values)));
        return all;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
