package org.lantern.crimemap.internal.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrenceReaderTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final OccurrenceReader READER = new OccurrenceReader(NEW_YORK, DayOrder.MONTH_FIRST);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-06-24 04:00:00+00|2019-06-24T04:00:00Z",
                "2019-06-24T04:00:00Z|2019-06-24T04:00:00Z",
                "2019-06-24 04:00:00.123 UTC|2019-06-24T04:00:00Z",
                "2019-06-24T04:00:00-0400|2019-06-24T08:00:00Z",
                "2019-06-24 04:00:00 +05:30|2019-06-23T22:30:00Z",
                "2019-06-24 04:00|2019-06-24T08:00:00Z",
                "2019/06/24|2019-06-24T04:00:00Z",
                "2019-6-4|2019-06-04T04:00:00Z",
                "2019-12-24|2019-12-24T05:00:00Z",
                "6/24/2019|2019-06-24T04:00:00Z",
                "06/24/2019 04:05:06 PM|2019-06-24T20:05:06Z",
                "06/24/2019, 12:00 am|2019-06-24T04:00:00Z",
                "06/24/19 12:30 p.m.|2019-06-24T16:30:00Z",
                "6/7/2019|2019-06-07T04:00:00Z",
                "24/06/2019|2019-06-24T04:00:00Z",
                "24.06.2019 16:00|2019-06-24T20:00:00Z",
                "7.6.2019|2019-06-07T04:00:00Z",
                "24-06-2019|2019-06-24T04:00:00Z",
                "24-Jun-2019|2019-06-24T04:00:00Z",
                "24 de junio de 2019|2019-06-24T04:00:00Z",
                "June 24, 2019 4:00 PM|2019-06-24T20:00:00Z",
                "Sept 3 2019|2019-09-03T04:00:00Z",
                "20190624|2019-06-24T04:00:00Z",
                "20190624T160500|2019-06-24T20:05:00Z",
                "201906241605|2019-06-24T20:05:00Z",
                "1561348800|2019-06-24T04:00:00Z",
                "1561348800000|2019-06-24T04:00:00Z",
                "2020-02-29|2020-02-29T05:00:00Z",
            })
    void each_style_names_its_moment(String text, Instant expected) {
        assertThat(READER.read(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "13:45",
                "2019-02-30",
                "2019-13-01",
                "31/31/2019",
                "0/0/2019",
                "2019-02-29",
                "0000-00-00",
                "1899-12-31",
                "24 Brumaire 2019",
                "6/24/2019 25:00",
                "6/24/2019 13:00 PM",
                "6/24/2019 0:30 AM",
                "2019-06-24 04:60",
                "20191332",
                "43640",
                "6-24/2019",
                "2019-06-24 04:00 +99:00"
            })
    void what_no_calendar_has_is_no_moment(String text) {
        assertThat(READER.read(text)).isEmpty();
    }

    @Test
    void the_files_order_decides_where_both_are_possible() {
        OccurrenceReader dayFirst = new OccurrenceReader(NEW_YORK, DayOrder.DAY_FIRST);
        assertThat(dayFirst.read("6/7/2019")).contains(Instant.parse("2019-07-06T04:00:00Z"));
        assertThat(dayFirst.read("6/24/2019")).contains(Instant.parse("2019-06-24T04:00:00Z"));
    }

    @Test
    void a_text_proves_an_order_only_when_one_number_is_no_month() {
        assertThat(OccurrenceReader.proves("24/06/2019")).contains(DayOrder.DAY_FIRST);
        assertThat(OccurrenceReader.proves("06/24/2019 4:00 PM")).contains(DayOrder.MONTH_FIRST);
        assertThat(OccurrenceReader.proves("06/07/2019")).isEmpty();
        assertThat(OccurrenceReader.proves("31/31/2019")).isEmpty();
        assertThat(OccurrenceReader.proves("2019-06-24")).isEmpty();
    }

    @Test
    void an_hour_that_the_clock_skips_or_repeats_is_still_a_moment() {
        assertThat(READER.read("2019-03-10 02:30")).contains(Instant.parse("2019-03-10T07:30:00Z"));
        assertThat(READER.read("2019-11-03 01:30")).contains(Instant.parse("2019-11-03T05:30:00Z"));
    }
}
