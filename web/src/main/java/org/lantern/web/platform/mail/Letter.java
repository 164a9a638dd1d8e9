package org.lantern.web.platform.mail;

import java.time.Instant;
import java.util.List;

/**
 * One caught mail.
 *
 * @param id name of its file, without the ending
 * @param text its plain text, cut at links
 * @param html its HTML part, empty if it has none
 */
public record Letter(
        String id, String to, String from, String subject, Instant receivedAt, List<Piece> text, String html) {
    public Letter {
        text = List.copyOf(text);
    }

    /** A piece of text, or a link when {@code href} is not empty. */
    public record Piece(String words, String href) {}
}
