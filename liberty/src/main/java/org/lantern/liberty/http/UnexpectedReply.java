package org.lantern.liberty.http;

/** A host answered something that the caller cannot go on with. */
public final class UnexpectedReply extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int TELLING = 400;

    private final int status;

    UnexpectedReply(Reply reply) {
        super(describe(reply));
        status = reply.status();
    }

    UnexpectedReply(Reply reply, Throwable cause) {
        super(describe(reply), cause);
        status = reply.status();
    }

    public int status() {
        return status;
    }

    private static String describe(Reply reply) {
        var body = reply.body().strip();
        return reply.request() + " → " + reply.status() + " " + body.substring(0, Math.min(body.length(), TELLING));
    }
}
