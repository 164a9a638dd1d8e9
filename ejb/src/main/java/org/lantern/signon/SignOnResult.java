package org.lantern.signon;

import org.lantern.egress.Fetched;

/** What came of a change to own sign-on. A refusal has written nothing. */
public sealed interface SignOnResult {

    record Done(SignOn signOn) implements SignOnResult {}

    record Removed() implements SignOnResult {}

    record NoSuchDomain() implements SignOnResult {}

    /** Not the name of a mail domain. */
    record NotADomain() implements SignOnResult {}

    /** One where the public gets addresses (R2). */
    record PublicDomain() implements SignOnResult {}

    /** Listed already, or another agency's; which of them is not told (R2). */
    record Taken() implements SignOnResult {}

    /** The record is not there, or the resolver did not answer; both can be tried again. */
    record NotFound(boolean answered) implements SignOnResult {}

    /** The domain is not proved, or the provider not configured. */
    record TooEarly() implements SignOnResult {}

    /** What the provider says of itself could not be fetched. */
    record NotFetched(Why why) implements SignOnResult {}

    /** It is none, is another one than was named, or names addresses we may not ask at. */
    record NotAProvider(Flaw flaw) implements SignOnResult {}

    /** Servers outside are being asked for the agency already, or for too many of them (R12); in 20 seconds they are not. */
    record Busy() implements SignOnResult {}

    /** No administrator could come in without the provider (R10). */
    record NoWayBack() implements SignOnResult {}

    /** Why a provider could not be asked; kebab-case in texts. */
    enum Why {
        ADDRESS_NOT_ALLOWED,
        NOT_REACHABLE,
        TOO_MUCH;

        /** In the words of the way out. */
        public static Why of(Fetched.Why why) {
            return switch (why) {
                case ADDRESS_NOT_ALLOWED -> ADDRESS_NOT_ALLOWED;
                case NOT_REACHABLE -> NOT_REACHABLE;
                case TOO_MUCH -> TOO_MUCH;
            };
        }
    }

    /** What is wrong with a provider; kebab-case in texts. */
    enum Flaw {
        NOT_READABLE,
        OTHER_ISSUER,
        ADDRESS_NOT_ALLOWED,
        NO_KEYS,
        CLIENT_REFUSED
    }
}
