package org.lantern.web.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What part of a body a reader asked for (RFC 9110, section 14); several parts at once are answered with the whole. */
sealed interface ByteRange {
    Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    record Whole() implements ByteRange {}

    record Beyond() implements ByteRange {}

    /** Both ends included, counted from 0. */
    record Part(int first, int last) implements ByteRange {
        int length() {
            return last - first + 1;
        }
    }

    static ByteRange of(String header, int length) {
        Matcher range = ONE_RANGE.matcher(header.trim());
        if (!range.matches() || range.group().length() == "bytes=-".length()) {
            return new Whole();
        }
        if (range.group(1).isEmpty()) {
            int last = Integer.parseInt(range.group(2));
            return last == 0 ? new Beyond() : new Part(Math.max(0, length - last), length - 1);
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2).isEmpty() ? length - 1 : Math.min(length - 1, Integer.parseInt(range.group(2)));
        if (first >= length) {
            return new Beyond();
        }
        return last < first ? new Whole() : new Part(first, last);
    }
}
