package org.lantern.crimemap.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChunkStreamTest {
    private static final List<String> CHUNKS = List.of("ab", "c", "defgh");

    @Test
    void chunks_come_out_as_one_file_and_are_counted() throws IOException {
        try (ChunkStream stream = stream()) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo("abcdefgh");
            assertThat(stream.given()).isEqualTo(8);
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void single_bytes_are_the_same() throws IOException {
        try (ChunkStream stream = stream()) {
            StringBuilder text = new StringBuilder();
            for (int next = stream.read(); next >= 0; next = stream.read()) {
                text.append((char) next);
            }
            assertThat(text).hasToString("abcdefgh");
        }
    }

    private static ChunkStream stream() {
        return new ChunkStream(number -> number < CHUNKS.size()
                ? Optional.of(CHUNKS.get(number).getBytes(StandardCharsets.US_ASCII))
                : Optional.empty());
    }
}
