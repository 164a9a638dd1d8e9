package org.lantern.signup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.fleet.ApplicationFlaw;
import org.lantern.fleet.internal.ApplicationCheck;

/** A number of people, as it is typed in English and Spanish (R2). */
class PopulationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1|1",
                "999|999",
                "12500|12500",
                "012500|12500",
                "12,500|12500",
                "12.500|12500",
                "12 500|12500",
                "12'500|12500",
                "12\u2019500|12500",
                "12\u00a0500|12500",
                "12\u2009500|12500",
                "12\u202f500|12500",
                "1,234,567|1234567",
                "1.234.567|1234567",
                "1 234 567|1234567",
                "50,000,000|50000000"
            })
    void r2_thousands_may_be_set_apart_by_one_sign(String typed, int people) {
        assertThat(population(typed)).hasValue(people);
        assertThat(flaws(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // fractions, in both languages
                "1,000.00",
                "1.000,00",
                "1,000.000",
                "1.000,000",
                "1 000.000",
                "12.5",
                "12,5",
                "0.500",
                "0,500",
                "12500.",
                ".500",
                // signs
                "-12500",
                "+12500",
                "−12,500",
                "12,500-",
                "1e5",
                "0x10",
                // groups nobody writes, or not with us
                "1,00",
                "1,0000",
                "12,34,567",
                "1,,000",
                ",500",
                "1234,567",
                "1,000 000",
                "12\t500",
                "12\n500",
                // digits other than 0 to 9
                "١٢٥٠٠",
                "１２５００",
                "12½",
                // more or fewer people than there can be
                "0",
                "50,000,001",
                "999,999,999",
                "2147483648",
                "4294967297",
                "1,000,000,000,000",
                "18446744073709551617",
                // words
                "many",
                "12,500 people",
                "NaN",
                "Infinity"
            })
    void r2_anything_else_is_refused_and_never_read_as_another_number(String typed) {
        assertThat(flaws(typed)).containsExactly("population-out-of-range");
    }

    @Test
    void r2_nothing_typed_is_no_number() {
        assertThat(population("")).isEmpty();
    }

    private static OptionalInt population(String typed) {
        return answers(typed).form("").profile().population();
    }

    private static Iterable<String> flaws(String typed) {
        return ApplicationCheck.flaws(answers(typed).form("")).stream()
                .filter(flaw -> flaw.field().equals("population"))
                .map(ApplicationFlaw::code)
                .toList();
    }

    private static Answers answers(String typed) {
        return new Answers(Map.of("population", Asking.ungrouped(typed.strip())));
    }
}
