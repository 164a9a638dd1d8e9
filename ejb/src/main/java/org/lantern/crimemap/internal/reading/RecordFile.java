package org.lantern.crimemap.internal.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file of delimited records, read row by row (R1, R3).
 *
 * <p>A quoted cell may go over several lines, up to {@link #MOST_LINES_OF_A_ROW}. When a quote is not closed by then, or
 * closing it gives the wrong number of cells, only the line with the quote is broken, and reading goes on with the next
 * line: a stray quote does not swallow the rows after it.
 */
public final class RecordFile implements Closeable {
    private static final int MOST_LINES_OF_A_ROW = 50;
    private static final int SNIFFED_LINES = 30;
    private static final int ANY_WIDTH = -1;

    private final Reader reader;
    private final LineReader lines;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final char delimiter;
    private final List<String> header;
    private int width = ANY_WIDTH;
    private long line;

    /** Reads the header at once; a file without any line has an empty one. */
    public RecordFile(InputStream content, Charset charset) throws IOException {
        reader = new BufferedReader(new InputStreamReader(content, charset));
        lines = new LineReader(reader);
        lookAhead(SNIFFED_LINES);
        if (!ahead.isEmpty() && ahead.getFirst().startsWith("\uFEFF")) {
            ahead.addFirst(ahead.removeFirst().substring(1));
        }
        delimiter = DelimiterSniffer.sniff(
                ahead.stream().filter(text -> !text.isBlank()).toList());
        skipBlankLines();
        header = ahead.isEmpty() ? List.of() : Header.named(cells(take(1)).orElse(List.of()));
        width = header.size();
    }

    public char delimiter() {
        return delimiter;
    }

    public List<String> header() {
        return header;
    }

    /** The next data row; empty at the end. Blank lines are no rows. */
    public Optional<RawRow> next() throws IOException {
        lookAhead(1);
        skipBlankLines();
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        long start = line + 1;
        Optional<List<String>> whole = cells(ahead.getFirst());
        if (whole.isPresent()) {
            take(1);
            return Optional.of(new RawRow.Cells(start, whole.get()));
        }
        return Optional.of(overSeveralLines(start).orElseGet(() -> new RawRow.Broken(start, take(1))));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Optional<RawRow> overSeveralLines(long start) throws IOException {
        lookAhead(MOST_LINES_OF_A_ROW);
        Quotes quotes = new Quotes(delimiter);
        int taken = 0;
        int length = 0;
        for (String part : ahead) {
            length += part.length() + 1;
            if (length > LineReader.LONGEST_LINE) {
                return Optional.empty();
            }
            String piece = taken++ == 0 ? part : "\n" + part;
            if (!quotes.openAfter(piece)) {
                return cells(first(taken)).map(cells -> takeAs(start, cells));
            }
        }
        return Optional.empty();
    }

    private RawRow takeAs(long start, List<String> cells) {
        int lineFeeds = cells.stream()
                .mapToInt(cell -> (int) cell.chars().filter(c -> c == '\n').count())
                .sum();
        take(1 + lineFeeds);
        return new RawRow.Cells(start, cells);
    }

    private String first(int count) {
        return ahead.stream().limit(count).collect(Collectors.joining("\n"));
    }

    /** As many cells as the header has (any number for the header itself); empty when the text has another shape. */
    private Optional<List<String>> cells(String text) {
        if (text.length() >= LineReader.LONGEST_LINE || new Quotes(delimiter).openAfter(text)) {
            return Optional.empty();
        }
        try {
            List<String> cells = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .skipEmptyLines(false)
                    .ofSingleCsvRecord(text)
                    .getFields();
            return width == ANY_WIDTH || cells.size() == width ? Optional.of(cells) : Optional.empty();
        } catch (CsvParseException broken) {
            return Optional.empty();
        }
    }

    private void lookAhead(int wanted) throws IOException {
        while (ahead.size() < wanted) {
            Optional<String> more = lines.line();
            if (more.isEmpty()) {
                return;
            }
            ahead.addLast(more.get());
        }
    }

    private void skipBlankLines() throws IOException {
        while (!ahead.isEmpty() && ahead.getFirst().isBlank()) {
            take(1);
            lookAhead(1);
        }
    }

    private String take(int count) {
        List<String> taken = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            taken.add(ahead.removeFirst());
            line++;
        }
        return String.join("\n", taken);
    }
}
