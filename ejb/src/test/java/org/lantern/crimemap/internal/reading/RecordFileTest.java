package org.lantern.crimemap.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFileTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void r1_the_delimiter_is_guessed_also_beside_the_others(String delimiter) throws IOException {
        String text = String.join(delimiter, "id", "place", "note") + "\n"
                + String.join(delimiter, "1", "\"a, b; c | d\te\"", "x") + "\n";
        try (RecordFile file = open(text)) {
            assertThat(file.delimiter()).isEqualTo(delimiter.charAt(0));
            assertThat(file.next()).contains(new RawRow.Cells(2, List.of("1", "a, b; c | d\te", "x")));
        }
    }

    @Test
    void r1_decimal_commas_do_not_win_over_semicolons() throws IOException {
        try (RecordFile file = open("id;lon;lat\n1;-75,1;39,9\n2;-75,2;39,8\n")) {
            assertThat(file.delimiter()).isEqualTo(';');
        }
    }

    @Test
    void rows_know_the_line_they_start_on_and_blank_lines_are_no_rows() throws IOException {
        assertThat(rows("\n\na,b\r\n1,\"two\nlines\"\r\r\n3,4"))
                .containsExactly(
                        new RawRow.Cells(4, List.of("1", "two\nlines")), new RawRow.Cells(7, List.of("3", "4")));
    }

    @Test
    void r3_a_stray_quote_breaks_its_own_line_only() throws IOException {
        assertThat(rows("a,b\n1,x\n2,\"x\n3,x\n4,\"fine, too\"\n5,x\n"))
                .containsExactly(
                        new RawRow.Cells(2, List.of("1", "x")),
                        new RawRow.Broken(3, "2,\"x"),
                        new RawRow.Cells(4, List.of("3", "x")),
                        new RawRow.Cells(5, List.of("4", "fine, too")),
                        new RawRow.Cells(6, List.of("5", "x")));
    }

    @Test
    void r3_a_quote_that_is_never_closed_does_not_swallow_the_file() throws IOException {
        List<RawRow> rows = rows("a,b\n1,\"x\n" + "2,y\n".repeat(200));
        assertThat(rows).hasSize(201);
        assertThat(rows.getFirst()).isEqualTo(new RawRow.Broken(2, "1,\"x"));
    }

    @Test
    void r3_a_row_of_another_length_is_broken() throws IOException {
        assertThat(rows("a,b\n1\n1,2,3\n,\n"))
                .containsExactly(
                        new RawRow.Broken(2, "1"), new RawRow.Broken(3, "1,2,3"), new RawRow.Cells(4, List.of("", "")));
    }

    @Test
    void quotes_inside_an_unquoted_cell_are_characters() throws IOException {
        assertThat(rows("a,b\n5\" pipe,x\n6\"\" pipe,\"say \"\"no\"\"\"\n"))
                .containsExactly(
                        new RawRow.Cells(2, List.of("5\" pipe", "x")),
                        new RawRow.Cells(3, List.of("6\"\" pipe", "say \"no\"")));
    }

    @Test
    void r3_a_line_without_end_is_cut_and_broken_and_the_next_one_is_read() throws IOException {
        List<RawRow> rows = rows("a,b\n1," + "x".repeat(1_000_000) + "\n2,y\n");
        assertThat(rows.getFirst()).isInstanceOf(RawRow.Broken.class);
        assertThat(((RawRow.Broken) rows.getFirst()).text()).hasSize(LineReader.LONGEST_LINE);
        assertThat(rows.getLast()).isEqualTo(new RawRow.Cells(3, List.of("2", "y")));
    }

    @Test
    void column_names_are_made_usable() throws IOException {
        try (RecordFile file = open("\uFEFF id ,,id,\"\"\n")) {
            assertThat(file.header()).containsExactly("id", "column 2", "id (2)", "column 4");
            assertThat(file.next()).isEmpty();
        }
    }

    @Test
    void an_empty_file_has_no_header_and_no_rows() throws IOException {
        try (RecordFile file = open(" \n\n")) {
            assertThat(file.header()).isEmpty();
            assertThat(file.next()).isEmpty();
        }
    }

    private static List<RawRow> rows(String text) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        try (RecordFile file = open(text)) {
            for (Optional<RawRow> row = file.next(); row.isPresent(); row = file.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private static RecordFile open(String text) throws IOException {
        return new RecordFile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
