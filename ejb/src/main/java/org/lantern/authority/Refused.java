package org.lantern.authority;

import jakarta.ejb.ApplicationException;

/** The actor may not do this. Edges answer 403, or 404 where even the existence would tell something. */
@ApplicationException(rollback = true)
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String why) {
        super(why);
    }
}
