package org.lantern.web.token;

/** What became of a request's {@code Authorization} header. */
public sealed interface Verdict {
    /** No header: an anonymous call. */
    record Anonymous() implements Verdict {}

    record Accepted(AccessToken token) implements Verdict {}

    record Refused(Refusal refusal) implements Verdict {}

    /** The issuer's keys were never seen and cannot be fetched now. */
    record KeysUnavailable() implements Verdict {}
}
