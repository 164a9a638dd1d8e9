package org.lantern.liberty.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lantern.liberty.running.RunningLantern;

/** However a request spells its host, one agency's page never stands under another's name, nor in its cache. */
class HostHeaderIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final String OURS = "Riverton";
    private static final String THEIRS = "Lakemont";

    @TestFactory
    Stream<DynamicTest> no_spelling_of_a_host_shows_another_agency() {
        return Listed.lines("host-headers.txt").stream()
                .map(line -> line.split("\\s*\\|\\s*", 3))
                .flatMap(cells -> Stream.of("", "crime-map", "api/v1/portal")
                        .map(page -> DynamicTest.dynamicTest(
                                "/" + page + " " + cells[1] + " " + cells[2],
                                () -> check(cells[0], cells[1] + page, cells[2]))));
    }

    /** A refusal must not have been kept for the next visitor. */
    @Test
    void after_all_that_both_agencies_are_still_themselves() throws IOException {
        assertThat(get("/", "Host: riverton.localhost:PORT").shows(OURS + " Police"))
                .isTrue();
        var theirs = get("/", "Host: lakemont.localhost:PORT");
        assertThat(theirs.shows(THEIRS + " Police")).isTrue();
        assertThat(theirs.shows(OURS)).isFalse();
    }

    private static void check(String expected, String target, String headers) throws IOException {
        var answer = get(target, headers);
        assertThat(answer.shows(THEIRS)).as(answer.answer()).isFalse();
        if (expected.equals("ours")) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.shows(OURS)).isTrue();
        } else {
            assertThat(answer.status()).isIn(0, 400, 404, 421);
            assertThat(answer.shows(OURS + " Police")).isFalse();
        }
    }

    private static RawExchange get(String target, String headers) throws IOException {
        return RawExchange.send(LANTERN.port(), written(target), written(headers));
    }

    private static String written(String text) {
        return text.replace("OURS", "riverton.localhost")
                .replace("THEIRS", "lakemont.localhost")
                .replace("PORT", "" + LANTERN.port())
                .replace("\\t", "\t")
                .replace("\\0", "\0");
    }
}
