package org.lantern.frame.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** What a person who came through the door may do here, asked anew for every request (R7). */
public interface Admission {
    /** Runs the request with the person's authority bound to it; with none when there is none. */
    void admit(Identity identity, HttpServletRequest request, Passage passage) throws IOException, ServletException;

    /** The rest of the request. */
    @FunctionalInterface
    interface Passage {
        void go() throws IOException, ServletException;
    }
}
