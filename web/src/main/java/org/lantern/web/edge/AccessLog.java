package org.lantern.web.edge;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Says what was answered, in one JSON line without a trace of who asked (R6). */
final class AccessLog {
    private static final Logger LOG = System.getLogger("org.lantern.access");

    private AccessLog() {}

    static void write(HttpServletRequest request, Door door, int status, Duration took) {
        if (LOG.isLoggable(Level.INFO) && worthALine(request, status)) {
            LOG.log(Level.INFO, line(request, door, status, took));
        }
    }

    private static boolean worthALine(HttpServletRequest request, int status) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return status >= 400 || !reads || request.getRequestURI().startsWith("/api/");
    }

    private static String line(HttpServletRequest request, Door door, int status, Duration took) {
        var line = Json.createObjectBuilder()
                .add("requestId", RequestId.of(request))
                .add("door", door.word());
        switch (door) {
            case Door.Portal portal -> line.add("agency", portal.agency().slug().value());
            case Door.Suspended suspended ->
                line.add("agency", suspended.agency().slug().value());
            case Door.Trial trial -> line.add("agency", trial.agency().slug().value());
            case Door.Preview preview ->
                line.add("agency", preview.agency().slug().value());
            case Door.Nowhere nowhere -> line.add("why", nowhere.why().name());
            case Door.Platform p -> {}
            case Door.CaughtMail m -> {}
            case Door.Management m -> {}
        }
        return line.add("method", Route.method(request.getMethod()))
                .add("route", Route.of(request.getRequestURI()))
                .add("status", status)
                .add("millis", took.toMillis())
                .build()
                .toString();
    }
}
