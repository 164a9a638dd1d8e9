package org.lantern.crimemap.internal.reading;

/**
 * Follows quotes (RFC 4180, section 2) through a record that comes in pieces. A quote inside an unquoted cell is a
 * character like any other.
 */
final class Quotes {
    private static final char QUOTE = '"';

    private final char delimiter;
    private boolean atCellStart = true;
    private boolean inQuotedCell;
    private boolean open;
    private char previous = '\n';

    Quotes(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Whether a quoted cell is still open after this piece. */
    boolean openAfter(CharSequence piece) {
        for (int i = 0; i < piece.length(); i++) {
            accept(piece.charAt(i));
        }
        return open;
    }

    private void accept(char character) {
        if (open) {
            open = character != QUOTE;
        } else if (character == QUOTE && (atCellStart || (inQuotedCell && previous == QUOTE))) {
            open = true;
            inQuotedCell = true;
        }
        atCellStart = !open && character == delimiter;
        if (atCellStart) {
            inQuotedCell = false;
        }
        previous = character;
    }

    /** How often the delimiter stands outside quotes in a line. */
    static int delimiters(CharSequence line, char delimiter) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == QUOTE) {
                quoted = !quoted;
            } else if (character == delimiter && !quoted) {
                count++;
            }
        }
        return count;
    }
}
