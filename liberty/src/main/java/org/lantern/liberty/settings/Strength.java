package org.lantern.liberty.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a secret could be guessed: by its length, by how its characters are spread, and by words that everybody tries. */
final class Strength {

    static final int SHORTEST = 24;

    private static final double LEAST_BITS = 72;
    /** Random hexadecimal digits have a row of five in one secret of four hundred, of seven in one of a hundred thousand. */
    private static final int LONGEST_ROW = 6;

    private static final List<String> WORDS = List.of(
            "password",
            "passwort",
            "changeme",
            "change-me",
            "secret",
            "lantern",
            "keycloak",
            "postgres",
            "admin",
            "qwerty",
            "example",
            "letmein");

    private Strength() {}

    /** What is weak about it, without quoting it; empty if nothing is. */
    static Optional<String> flaw(String secret) {
        if (secret.length() < SHORTEST) {
            return Optional.of("has " + secret.length() + " characters; " + SHORTEST + " are the least");
        }
        String small = secret.toLowerCase(Locale.ROOT);
        if (WORDS.stream().anyMatch(small::contains)) {
            return Optional.of("holds a word that everybody tries first");
        }
        if (longestRow(secret) > LONGEST_ROW || bits(secret) < LEAST_BITS) {
            return Optional.of("repeats or counts; it is not random");
        }
        return Optional.empty();
    }

    /** Shannon's entropy of its own characters: little where few of them come again and again. */
    private static double bits(String secret) {
        var counts = secret.chars().boxed().collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        double each = counts.values().stream()
                .mapToDouble(count -> count / (double) secret.length())
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
        return each * secret.length();
    }

    /** Of characters each as far from the one before: {@code abcd}, {@code 7777}. */
    private static int longestRow(String secret) {
        int longest = 1;
        int row = 1;
        for (int i = 2; i < secret.length(); i++) {
            int step = secret.charAt(i) - secret.charAt(i - 1);
            boolean goesOn = Math.abs(step) <= 1 && step == secret.charAt(i - 1) - secret.charAt(i - 2);
            row = goesOn ? row + 1 : 1;
            longest = Math.max(longest, row + 1);
        }
        return longest;
    }
}
