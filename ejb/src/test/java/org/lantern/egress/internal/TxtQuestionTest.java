package org.lantern.egress.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

/** R7. */
class TxtQuestionTest {
    private final TxtQuestion question = TxtQuestion.of("_lantern-challenge.agency.gov");

    @Test
    void the_texts_are_read_and_a_records_pieces_belong_together() {
        assertThat(question.read(answer(0, "one", "two")))
                .hasValueSatisfying(texts -> assertThat(texts).containsExactly("onetwo"));
    }

    @Test
    void no_such_name_is_an_answer_and_a_servers_failure_is_none() {
        assertThat(question.read(answer(3)))
                .hasValueSatisfying(texts -> assertThat(texts).isEmpty());
        assertThat(question.read(answer(2))).isEmpty();
    }

    @Test
    void an_answer_to_another_question_is_none() {
        assertThat(TxtQuestion.of("_lantern-challenge.agency.gov").read(altered(answer(0, "one"), 0)))
                .isEmpty();
        assertThat(question.read(altered(answer(0, "one"), 20))).isEmpty();
        assertThat(question.read(new byte[3])).isEmpty();
    }

    private static byte[] altered(byte[] answer, int at) {
        answer[at] ^= 1;
        return answer;
    }

    private byte[] answer(int code, String... pieces) {
        var answer = new ByteArrayOutputStream();
        byte[] asked = question.bytes();
        answer.write(asked, 0, 2);
        answer.writeBytes(new byte[] {(byte) 0x81, (byte) (0x80 | code), 0, 1, 0, (byte) (pieces.length == 0 ? 0 : 1)});
        answer.writeBytes(new byte[4]);
        answer.write(asked, 12, asked.length - 12);
        if (pieces.length > 0) {
            var data = new ByteArrayOutputStream();
            for (String piece : pieces) {
                data.write(piece.length());
                data.writeBytes(piece.getBytes(UTF_8));
            }
            answer.writeBytes(new byte[] {(byte) 0xC0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, (byte) data.size()});
            answer.writeBytes(data.toByteArray());
        }
        return answer.toByteArray();
    }
}
