package org.lantern.crimemap.internal.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Physical lines, ended by LF, CR LF or CR; a line longer than {@link #LONGEST_LINE} is cut there, never held whole. */
final class LineReader {
    /** Characters. */
    static final int LONGEST_LINE = 262_144;

    private static final int END = -1;

    private final Reader reader;
    private final char[] buffer = new char[65_536];
    private int next;
    private int filled;

    LineReader(Reader reader) {
        this.reader = reader;
    }

    /** Without its line ending; empty at the end of the file. */
    Optional<String> line() throws IOException {
        int character = read();
        if (character == END) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        while (character != END && character != '\n' && character != '\r') {
            if (line.length() < LONGEST_LINE) {
                line.append((char) character);
            }
            character = read();
        }
        if (character == '\r' && peek() == '\n') {
            read();
        }
        return Optional.of(line.toString());
    }

    private int read() throws IOException {
        int character = peek();
        next++;
        return character;
    }

    private int peek() throws IOException {
        if (next >= filled) {
            filled = Math.max(0, reader.read(buffer));
            next = 0;
            if (filled == 0) {
                return END;
            }
        }
        return buffer[next];
    }
}
