package org.lantern.web.token;

/** Why a bearer token was refused; for the log and the metrics, never told to the caller. */
public enum Refusal {
    SEVERAL_HEADERS,
    NOT_BEARER,
    TOO_LONG,
    UNREADABLE,
    WRONG_TYPE,
    WRONG_ALGORITHM,
    NO_KEY_ID,
    UNTRUSTED_ISSUER,
    UNKNOWN_KEY_OR_BAD_SIGNATURE,
    WRONG_CLAIMS,
    SIGNED_OUT
}
