package org.lantern.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lantern.web.problem.ProblemCode;

/** R3 of the API. */
class BodyLimitTest {
    private static final int LIMIT = 1_000;

    @Test
    void a_body_of_exactly_the_limit_is_read() throws IOException {
        assertThat(stream(LIMIT).readAllBytes()).hasSize(LIMIT);
    }

    @Test
    void one_byte_more_ends_it_however_it_is_read() {
        assertThatThrownBy(() -> stream(LIMIT + 1).readAllBytes()).isInstanceOf(BodyTooLarge.class);
        assertThatThrownBy(() -> {
                    try (var body = stream(LIMIT + 1)) {
                        while (body.read() >= 0) {
                            // Byte by byte.
                        }
                    }
                })
                .isInstanceOf(BodyTooLarge.class);
        assertThatThrownBy(() -> stream(LIMIT + 1).skipNBytes(LIMIT + 1)).isInstanceOf(BodyTooLarge.class);
    }

    @Test
    void the_answer_says_how_much_would_be_taken() {
        var problem = new BodyTooLarge(500L * 1024 * 1024).problem();
        assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(problem.detail()).contains("500 MB");
    }

    private static CountedStream stream(int length) {
        return new CountedStream(new ByteArrayInputStream(new byte[length]), LIMIT);
    }
}
