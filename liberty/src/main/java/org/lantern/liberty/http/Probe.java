package org.lantern.liberty.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a local server whether it is there, and takes any fault for no. */
public final class Probe {

    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 10_000;

    private Probe() {}

    public static boolean isOk(int port, String path) {
        try {
            var url = URI.create("http://127.0.0.1:" + port + path).toURL();
            var connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(READ_MILLIS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
