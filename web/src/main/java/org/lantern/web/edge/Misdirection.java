package org.lantern.web.edge;

/** Why a host was refused; for log and metrics, never told to the caller. */
public enum Misdirection {
    NOT_ONE_HOST,
    MALFORMED,
    OTHER_PORT,
    SERVER_DISAGREES,
    RESERVED,
    UNKNOWN
}
