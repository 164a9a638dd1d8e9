package org.lantern.frame.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.lantern.authority.Role;

/** What a person who came through the door may do here, asked anew for every request (R7). */
public interface Admission {
    /** Runs the request with the person's authority bound to it; with none when there is none. */
    void admit(Identity identity, HttpSession session, Passage passage) throws IOException, ServletException;

    /**
     * Somebody has just logged in, and their session is new.
     *
     * @return false if the log-in was ended before it came here: nobody comes in with it
     */
    default boolean cameIn(Identity identity, HttpServletRequest request) {
        return true;
    }

    /** The person did something, in contrast to their open page (R3). */
    default void acted(Identity identity, HttpSession session) {}

    /** The person is about to leave by their own wish. */
    default void leaves(Identity identity, HttpSession session) {}

    /** True for an address that answers before the log-in: it must hold nothing that is anybody's. */
    default boolean answersStrangers(String path) {
        return false;
    }

    /** The ways on from the door; one of them is taken. */
    interface Passage {
        /** On, for a person who has these roles here and now; none means a guest in the hall. */
        void as(Set<Role> roles) throws IOException, ServletException;

        /** Out: the log-in holds no longer. */
        void end() throws IOException;

        /** Out, because the person said so at another place: they are told that, and not that something is wrong (R13). */
        void endedElsewhere() throws IOException;

        /**
         * In, but no further than a page that says why; leaving stays possible, and the log-in holds (R11).
         *
         * @return false if it was not a person's own way here but an open page's call: the page loads itself anew, and
         *     its person comes this way again
         */
        boolean closed(ClosedPage why) throws IOException, ServletException;

        /** Not now (503): nobody can say at the moment what the person may do. */
        void later() throws IOException;
    }
}
