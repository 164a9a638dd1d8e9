package org.lantern.frame.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The container's own error pages, in our words (R8): no stack trace, no product name, a next step. */
@WebServlet(FaultServlet.PATH)
public class FaultServlet extends HttpServlet {
    static final String PATH = "/fault";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        boolean refused = code == HttpServletResponse.SC_UNAUTHORIZED || code == HttpServletResponse.SC_FORBIDDEN;
        DoorPage page = refused ? DoorPage.NOT_CONFIRMED : code >= 500 ? DoorPage.FAULT : DoorPage.NOT_FOUND;
        page.write(response, code);
    }
}
