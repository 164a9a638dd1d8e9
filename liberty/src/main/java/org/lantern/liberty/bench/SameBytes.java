package org.lantern.liberty.bench;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The measure of all: a servlet that does nothing but answer, from memory, the bytes and headers it was packed with. */
public final class SameBytes extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // A servlet is never serialised.
    private final List<String[]> headers = new ArrayList<>();

    private byte[] body = {};

    @Override
    public void init() throws ServletException {
        body = packed("/WEB-INF/body");
        new String(packed("/WEB-INF/headers"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(": ", 2))
                .forEach(headers::add);
    }

    private byte[] packed(String name) throws ServletException {
        try (var in = Objects.requireNonNull(getServletContext().getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(header -> response.setHeader(header[0], header[1]));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
