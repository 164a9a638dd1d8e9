package org.lantern.web.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes a problem from a filter or servlet, where no resource method has been reached. */
public final class Problems {
    private Problems() {}

    public static void write(HttpServletResponse response, Problem problem, String requestId) throws IOException {
        byte[] body = problem.json(requestId).toString().getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(problem.code().status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
