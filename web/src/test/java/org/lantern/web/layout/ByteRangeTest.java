package org.lantern.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteRangeTest {
    @Test
    void one_range_is_cut_to_the_body_R3() {
        assertThat(ByteRange.of("bytes=0-3", 10)).isEqualTo(new ByteRange.Part(0, 3));
        assertThat(ByteRange.of("bytes=4-", 10)).isEqualTo(new ByteRange.Part(4, 9));
        assertThat(ByteRange.of("bytes=8-99", 10)).isEqualTo(new ByteRange.Part(8, 9));
        assertThat(ByteRange.of("bytes=-3", 10)).isEqualTo(new ByteRange.Part(7, 9));
        assertThat(ByteRange.of("bytes=-99", 10)).isEqualTo(new ByteRange.Part(0, 9));
    }

    @Test
    void a_range_behind_the_end_cannot_be_had_R3() {
        assertThat(ByteRange.of("bytes=10-", 10)).isEqualTo(new ByteRange.Beyond());
        assertThat(ByteRange.of("bytes=-0", 10)).isEqualTo(new ByteRange.Beyond());
    }

    @Test
    void anything_else_gets_the_whole_R3() {
        for (String header : new String[] {"bytes=-", "bytes=5-2", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", ""}) {
            assertThat(ByteRange.of(header, 10)).as(header).isEqualTo(new ByteRange.Whole());
        }
    }
}
