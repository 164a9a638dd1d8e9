package org.lantern.web.problem;

import java.util.Locale;

/**
 * The one catalogue of what can go wrong at the API: name, number, HTTP status, whose fault and in which words.
 * Log, metric and response share the name. A number is never used again for something else;
 * 1009 and 3002 were given once and are not given again.
 */
public enum ProblemCode {
    INVALID_REQUEST(1001, 400, Blame.CALLER, "The request is not understood"),
    MALFORMED_JSON(1002, 400, Blame.CALLER, "The body is not valid JSON"),
    INVALID_CURSOR(1003, 400, Blame.CALLER, "The cursor is not one this list handed out"),
    METHOD_NOT_ALLOWED(1004, 405, Blame.CALLER, "This address does not take that method"),
    NOT_ACCEPTABLE(1005, 406, Blame.CALLER, "This address does not speak any accepted format"),
    TOO_LARGE(1006, 413, Blame.CALLER, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(1007, 415, Blame.CALLER, "This address does not read that format"),
    PRECONDITION_FAILED(1008, 412, Blame.CALLER, "Somebody has changed this in the meantime"),
    INVALID_VALUES(1010, 422, Blame.CALLER, "Some values cannot be accepted"),
    IDEMPOTENCY_KEY_REUSED(1011, 422, Blame.CALLER, "This Idempotency-Key belongs to a different request"),
    UNAUTHENTICATED(2001, 401, Blame.CALLER, "A bearer token is needed"),
    INVALID_TOKEN(2002, 401, Blame.CALLER, "The bearer token is not accepted"),
    NOT_PERMITTED(2003, 403, Blame.CALLER, "Your role does not include this"),
    CROSS_SITE(2004, 403, Blame.CALLER, "This cannot be sent from another site"),
    AGENCY_SUSPENDED(2005, 403, Blame.CALLER, "Your agency is suspended"),
    STEP_UP_NEEDED(2010, 403, Blame.CALLER, "Confirm first that it is you"),
    LOG_IN_NOT_FRESH(2011, 403, Blame.CALLER, "Log in anew; this log-in is too old"),
    NOT_FOUND(3001, 404, Blame.CALLER, "There is nothing here"),
    MISDIRECTED(3003, 421, Blame.CALLER, "This server does not answer for that host"),
    NOT_OPEN(3004, 404, Blame.CALLER, "There is nothing here yet"),
    CONFLICT(4001, 409, Blame.CALLER, "The present state does not allow this"),
    TOO_MANY(4002, 429, Blame.CALLER, "Too many requests; try again later"),
    SUSPENDED(4003, 503, Blame.VENDOR, "This portal is paused"),
    INTERNAL(5001, 500, Blame.LANTERN, "Something went wrong on our side"),
    IDENTITY_UNAVAILABLE(5002, 503, Blame.NEIGHBOUR, "Sign-in does not answer at the moment"),
    DATABASE_UNAVAILABLE(5003, 503, Blame.NEIGHBOUR, "The database does not answer at the moment");

    private final int number;
    private final int status;
    private final Blame blame;
    private final String title;

    ProblemCode(int number, int status, Blame blame, String title) {
        this.number = number;
        this.status = status;
        this.blame = blame;
        this.title = title;
    }

    /** The stable kebab-case name, as in {@code not-found}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int number() {
        return number;
    }

    public int status() {
        return status;
    }

    public Blame blame() {
        return blame;
    }

    public String title() {
        return title;
    }
}
