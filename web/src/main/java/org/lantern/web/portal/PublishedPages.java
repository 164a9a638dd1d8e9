package org.lantern.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lantern.tenancy.Agency;
import org.lantern.web.edge.Door;
import org.lantern.web.layout.BrowserFiles;
import org.lantern.web.layout.ReadyAnswer;
import org.lantern.web.layout.ReadyWriter;

/** Right behind the tenant filter (web.xml): answers what is published from memory, and lets everything else pass (R1). */
public class PublishedPages implements Filter {
    @Inject
    private PortalSnapshots snapshots;

    @Inject
    private PausedPortal paused;

    @Inject
    private TrialPortal trial;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked && response instanceof HttpServletResponse answer) {
            Optional<ReadyAnswer> ready = PortalRequest.isRead(asked) ? ready(asked) : Optional.empty();
            if (ready.isPresent()) {
                ReadyWriter.write(ready.get(), asked, answer);
                return;
            }
            switch (Door.of(asked)) {
                case Door.Trial closed -> trial.answer(closed.agency(), asked, answer, chain);
                case Door.Suspended closed -> suspended(closed.agency(), asked, answer, chain);
                case Door.Portal p -> chain.doFilter(request, response);
                case Door.Preview p -> chain.doFilter(request, response);
                case Door.Platform p -> chain.doFilter(request, response);
                case Door.CaughtMail m -> chain.doFilter(request, response);
                case Door.Management m -> chain.doFilter(request, response);
                case Door.Nowhere n -> chain.doFilter(request, response);
            }
        }
    }

    private void suspended(Agency agency, HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (isApi(asked)) {
            chain.doFilter(asked, answer);
        } else if (agency.opened()) {
            paused.answer(agency, asked, answer);
        } else {
            ClosedPortal.answer(asked, answer);
        }
    }

    private Optional<ReadyAnswer> ready(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/assets/")) {
            Optional<ReadyAnswer> shared = BrowserFiles.at(path);
            if (shared.isPresent()) {
                return shared;
            }
        }
        return switch (Door.of(request)) {
            case Door.Portal portal ->
                isApi(request)
                        ? Optional.empty()
                        : snapshots.of(portal.agency().id()).flatMap(snapshot -> snapshot.at(path));
            case Door.Suspended closed ->
                closed.agency().opened() ? paused.file(closed.agency(), path) : Optional.empty();
            case Door.Trial closed -> Optional.empty();
            case Door.Preview shown -> Optional.empty();
            case Door.Platform platform -> Optional.empty();
            case Door.CaughtMail mail -> Optional.empty();
            case Door.Management management -> Optional.empty();
            case Door.Nowhere nowhere -> Optional.empty();
        };
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
