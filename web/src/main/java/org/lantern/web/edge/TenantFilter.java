package org.lantern.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import org.lantern.web.management.ManagementAnswers;
import org.lantern.web.management.Meters;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;

/** First in the chain (web.xml): assigns the door, refuses what has none, and sees every answer off. */
public class TenantFilter implements Filter {
    private static final Problem MISDIRECTED = Problem.of(
            ProblemCode.MISDIRECTED, "Check the address, or ask your police agency for the address of its portal.");

    @Inject
    private Deployment deployment;

    @Inject
    private HostRule rule;

    @Inject
    private ManagementAnswers management;

    @Inject
    private Meters meters;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        filter((HttpServletRequest) request, (HttpServletResponse) response, chain);
    }

    private void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long started = System.nanoTime();
        Door door = rule.decide(Arrival.of(request));
        request.setAttribute(RequestId.HEADER, RequestId.next());
        request.setAttribute(Door.class.getName(), door);
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        SecurityHeaders.write(response, deployment.secure());
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            enter(door, request, response, chain);
            status = response.getStatus();
        } catch (FileNotFoundException e) {
            // How the container's file handler says that there is nothing; the error page follows.
            status = HttpServletResponse.SC_NOT_FOUND;
            throw e;
        } finally {
            meters.answered(door.word(), status);
            AccessLog.write(request, door, status, Duration.ofNanos(System.nanoTime() - started));
        }
    }

    private void enter(Door door, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (door) {
            case Door.Nowhere n -> Refusals.answer(request, response, MISDIRECTED);
            case Door.Management m -> management.answer(request, response);
            case Door.CaughtMail m -> pass(request, response, chain);
            case Door.Platform p -> pass(request, response, chain);
            case Door.Portal p -> pass(request, response, chain);
            case Door.Suspended s -> pass(request, response, chain);
            case Door.Trial t -> pass(request, response, chain);
            case Door.Preview p -> pass(request, response, chain);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String own = deployment.origin(request.getServerName());
        if (CrossSite.refuses(
                request.getMethod(), request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), own)) {
            Refusals.answer(request, response, Problem.of(ProblemCode.CROSS_SITE));
        } else {
            chain.doFilter(request, response);
        }
    }
}
