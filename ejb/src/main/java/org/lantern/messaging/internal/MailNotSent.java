package org.lantern.messaging.internal;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail could not be handed over. Made of kinds and reply codes only, and without its cause: those quote addresses. */
final class MailNotSent extends Exception {

    private static final long serialVersionUID = 1L;

    /** A reply code (RFC 5321, section 4.2) and, if there is one, the enhanced status code (RFC 3463) after it. */
    private static final Pattern REPLY = Pattern.compile("\\b([245]\\d\\d)[ -](?:([245]\\.\\d{1,3}\\.\\d{1,3})\\b)?");

    private static final int LONGEST_CHAIN = 10;

    private MailNotSent(String message) {
        super(message);
    }

    static MailNotSent because(MessagingException refusal) {
        List<String> kinds = new ArrayList<>();
        Throwable next = refusal;
        while (next != null && kinds.size() < LONGEST_CHAIN) {
            kinds.add(next.getClass().getSimpleName()
                    + replyCode(next).map(code -> " " + code).orElse(""));
            next = next instanceof MessagingException chained ? chained.getNextException() : next.getCause();
        }
        return new MailNotSent(String.join(" < ", kinds));
    }

    private static Optional<String> replyCode(Throwable refusal) {
        Matcher reply = REPLY.matcher(String.valueOf(refusal.getMessage()));
        return reply.find()
                ? Optional.of(reply.group(2) == null ? reply.group(1) : reply.group(1) + " " + reply.group(2))
                : Optional.empty();
    }
}
