package org.lantern.web.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.lantern.web.edge.Door;
import org.lantern.web.edge.Refusals;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;

/**
 * The description of the API, made at build time (R6), on the platform's host only; the container's own endpoint would
 * answer on every host.
 */
@WebServlet({"/openapi", "/openapi.json", "/openapi.yaml"})
public class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final byte[] JSON = read("openapi.json");
    private static final byte[] YAML = read("openapi.yaml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!(Door.of(request) instanceof Door.Platform)) {
            Refusals.answer(request, response, Problem.of(ProblemCode.NOT_FOUND));
            return;
        }
        boolean yaml = wantsYaml(request);
        byte[] document = yaml ? YAML : JSON;
        response.setContentType(yaml ? "application/yaml" : "application/json");
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }

    private static boolean wantsYaml(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return request.getServletPath().endsWith(".yaml")
                || (!request.getServletPath().endsWith(".json") && accept != null && accept.contains("yaml"));
    }

    static byte[] read(String name) {
        try (InputStream document = OpenApiServlet.class.getResourceAsStream(name)) {
            if (document == null) {
                throw new IllegalStateException(name + " was not packed");
            }
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
