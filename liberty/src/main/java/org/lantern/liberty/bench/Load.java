package org.lantern.liberty.bench;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.lantern.liberty.place.CannotGoOn;

/**
 * Requests for one URL, as fast as they are answered, over kept connections, by {@code wrk} on a core of its own.
 *
 * @param host what the Host header says
 */
record Load(int port, String host, String path) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final String CONNECTIONS = "32";

    /** Answered requests a second. */
    double rate(Duration time) {
        String said = Tool.run(List.of(
                "taskset",
                "-c",
                Tool.LOAD_CORE,
                "wrk",
                "-t",
                "1",
                "-c",
                CONNECTIONS,
                "-d",
                time.toSeconds() + "s",
                "-H",
                "Host: " + host,
                "http://127.0.0.1:" + port + path));
        if (said.contains("Non-2xx") || said.contains("Socket errors")) {
            throw CannotGoOn.failed("not every answer from " + host + path + " was a good one:\n" + said);
        }
        var rate = RATE.matcher(said);
        if (!rate.find()) {
            throw CannotGoOn.failed("wrk gives no rate:\n" + said);
        }
        return Double.parseDouble(rate.group(1));
    }
}
