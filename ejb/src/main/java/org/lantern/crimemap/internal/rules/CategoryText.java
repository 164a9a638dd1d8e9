package org.lantern.crimemap.internal.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A category text as rules compare it: lower case, without accents, words apart. "SEXOffenses_Other" reads as
 * {@code sex offenses other}.
 */
record CategoryText(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    static CategoryText of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = HUMP.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
        return new CategoryText(
                Arrays.stream(GAP.split(lower)).filter(word -> !word.isEmpty()).toList());
    }

    /** The words with one space between them and one at each end, so that {@code " sex "} finds a whole word. */
    String spaced() {
        return " " + String.join(" ", words) + " ";
    }
}
