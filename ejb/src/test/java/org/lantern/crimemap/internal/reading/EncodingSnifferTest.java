package org.lantern.crimemap.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodingSnifferTest {
    private static final String SPANISH = "número;dirección\n1;Calle Peñón\n";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void r1_each_encoding_is_told_however_the_bytes_are_cut() {
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_8, WINDOWS_1252, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
            byte[] bytes = SPANISH.repeat(500).getBytes(charset);
            for (int piece : new int[] {1, 7, 4_096, bytes.length}) {
                assertThat(sniff(bytes, piece).charset())
                        .as(charset + " by " + piece)
                        .contains(charset);
            }
        }
    }

    @Test
    void r1_marks_are_believed() {
        assertThat(sniff("\uFEFFa,b".getBytes(StandardCharsets.UTF_8), 9).charset())
                .contains(StandardCharsets.UTF_8);
        assertThat(sniff("\uFEFFa,b".getBytes(StandardCharsets.UTF_16LE), 9).charset())
                .contains(StandardCharsets.UTF_16LE);
        assertThat(sniff("\uFEFFa,b".getBytes(StandardCharsets.UTF_16BE), 9).charset())
                .contains(StandardCharsets.UTF_16BE);
    }

    @Test
    void r1_one_bad_byte_far_down_makes_a_file_windows_1252() {
        byte[] bytes = ("a,b\n".repeat(100_000) + "Pe").getBytes(StandardCharsets.US_ASCII);
        byte[] spanish = Arrays.copyOf(bytes, bytes.length + 1);
        spanish[bytes.length] = (byte) 0xF1;
        assertThat(sniff(bytes, 65_536).charset()).contains(StandardCharsets.UTF_8);
        assertThat(sniff(spanish, 65_536).charset()).contains(WINDOWS_1252);
    }

    @Test
    void r2_what_holds_zero_bytes_is_no_text() {
        assertThat(sniff(new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0, 1, 2}, 4).charset())
                .isEmpty();
        assertThat(sniff("a,b\n\0".getBytes(StandardCharsets.US_ASCII), 2).charset())
                .isEmpty();
    }

    @Test
    void an_empty_file_is_text() {
        assertThat(new EncodingSniffer().charset()).contains(StandardCharsets.UTF_8);
    }

    private static EncodingSniffer sniff(byte[] bytes, int piece) {
        EncodingSniffer sniffer = new EncodingSniffer();
        for (int from = 0; from < bytes.length; from += piece) {
            byte[] next = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece));
            sniffer.accept(next, next.length);
        }
        return sniffer;
    }
}
