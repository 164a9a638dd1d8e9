package org.lantern.publishing;

import java.time.Instant;
import java.util.Optional;

/**
 * An immutable published version.
 *
 * @param number 1 for the first, no gaps
 * @param ofVersion the older version whose content was published anew by a roll-back
 * @param live whether the public sees this one now
 */
public record Version<T>(
        int number,
        T body,
        String author,
        String note,
        Optional<Integer> ofVersion,
        Instant publishedAt,
        boolean live) {}
