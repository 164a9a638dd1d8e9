package org.lantern.web.management;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers on the management port. */
@ApplicationScoped
public class ManagementAnswers {
    private static final PrometheusTextFormatWriter TEXT = PrometheusTextFormatWriter.create();

    @Inject
    private Checks checks;

    @Inject
    private Meters meters;

    @Inject
    private Condition condition;

    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        switch (request.getRequestURI()) {
            case "/health/started" -> health(response, checks.started());
            case "/health/ready" -> health(response, checks.ready());
            case "/health/live" -> health(response, checks.live());
            case "/metrics" -> metrics(response);
            case "/condition" -> json(response, condition.json());
            default -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void health(HttpServletResponse response, Health health) throws IOException {
        response.setStatus(health.up() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        json(response, health.json());
    }

    private static void json(HttpServletResponse response, JsonValue value) throws IOException {
        response.setContentType("application/json");
        response.getOutputStream().write(value.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void metrics(HttpServletResponse response) throws IOException {
        response.setContentType(PrometheusTextFormatWriter.CONTENT_TYPE);
        TEXT.write(response.getOutputStream(), meters.registry().scrape());
    }
}
