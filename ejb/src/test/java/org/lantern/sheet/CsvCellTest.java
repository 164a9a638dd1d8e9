package org.lantern.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R1. */
class CsvCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1-555",
                "-1+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "=HYPERLINK(\"http://evil\")",
                "＝1",
                "--1",
                "-75.1652",
                "\u00A0\uFF1D1",
                "\n1"
            })
    void what_a_spreadsheet_would_calculate_is_marked_as_text(String cell) {
        assertThat(CsvCell.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Burglary", "a=b", "39.95", "2026-11-23", "'=1", "Theft - Vehicle"})
    void everything_else_stays_as_it_is(String cell) {
        assertThat(CsvCell.guarded(cell)).isEqualTo(cell);
    }
}
