package org.lantern.frame.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.lantern.authority.Role;

/** What a person who came through the door may do here, asked anew for every request (R7). */
public interface Admission {
    /** Runs the request with the person's authority bound to it; with none when there is none. */
    void admit(Identity identity, HttpSession session, Passage passage) throws IOException, ServletException;

    /** The rest of the request, for a person who has these roles here and now; none means a guest in the hall. */
    @FunctionalInterface
    interface Passage {
        void as(Set<Role> roles) throws IOException, ServletException;
    }
}
