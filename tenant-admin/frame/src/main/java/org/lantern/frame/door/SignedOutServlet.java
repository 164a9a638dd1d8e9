package org.lantern.frame.door;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says that the person is out, and why when they did not ask for it. */
@WebServlet({SignedOutServlet.PATH, SignedOutServlet.RUN_OUT})
public class SignedOutServlet extends HttpServlet {
    static final String PATH = "/signed-out";
    static final String RUN_OUT = "/signed-out/run-out";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DoorPage page = RUN_OUT.equals(request.getServletPath()) ? DoorPage.RUN_OUT : DoorPage.SIGNED_OUT;
        page.write(response, HttpServletResponse.SC_OK);
    }
}
