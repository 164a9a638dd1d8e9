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

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked && response instanceof HttpServletResponse answer) {
            Optional<ReadyAnswer> ready = isRead(asked) ? ready(asked) : Optional.empty();
            if (ready.isPresent()) {
                ReadyWriter.write(ready.get(), asked, answer);
                return;
            }
            if (Door.of(asked) instanceof Door.Suspended closed && !isApi(asked)) {
                paused.answer(closed.agency(), asked, answer);
                return;
            }
        }
        chain.doFilter(request, response);
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
            case Door.Suspended closed -> paused.file(closed.agency(), path);
            case Door.Platform platform -> Optional.empty();
            case Door.CaughtMail mail -> Optional.empty();
            case Door.Management management -> Optional.empty();
            case Door.Nowhere nowhere -> Optional.empty();
        };
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static boolean isRead(HttpServletRequest request) {
        String method = request.getMethod();
        return method.equals("GET") || method.equals("HEAD");
    }
}
