package org.lantern.web.platform.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the links in plain text. */
final class LetterText {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    private LetterText() {}

    static List<Letter.Piece> pieces(String text) {
        List<Letter.Piece> pieces = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int end = 0;
        while (link.find()) {
            add(pieces, text.substring(end, link.start()), "");
            add(pieces, link.group(), link.group());
            end = link.end();
        }
        add(pieces, text.substring(end), "");
        return pieces;
    }

    private static void add(List<Letter.Piece> pieces, String words, String href) {
        if (!words.isEmpty()) {
            pieces.add(new Letter.Piece(words, href));
        }
    }
}
