package org.lantern.egress;

/** What came of asking a server that somebody else named. */
public sealed interface Fetched {

    /** The server answered, whatever it said; redirects are answers like others (R4). */
    record Answer(int status, String body) implements Fetched {

        public boolean ok() {
            return status == 200;
        }
    }

    /** It was not asked, or its answer is none. */
    record Nothing(Why why) implements Fetched {}

    /** Kebab-case in texts and problems. */
    enum Why {
        /** Not an https address of a public name (R1). */
        ADDRESS_NOT_ALLOWED,
        /** The name does not lead anywhere, or to where nobody may be sent (R2); told apart, it would map our network. */
        NOT_REACHABLE,
        /** Longer or slower than R5 allows. */
        TOO_MUCH
    }
}
