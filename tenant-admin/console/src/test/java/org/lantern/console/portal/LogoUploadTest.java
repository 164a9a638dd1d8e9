package org.lantern.console.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lantern.portal.LogoReceipt;

/** R6 of the console. */
class LogoUploadTest {
    /** Whatever a browser was told: this one never stops sending. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] target, int from, int length) {
            Arrays.fill(target, from, from + length, (byte) 'x');
            given += length;
            return length;
        }
    }

    @Test
    void an_endless_file_is_read_to_one_byte_beyond_the_limit() throws IOException {
        var endless = new Endless();

        assertThat(LogoUpload.read(endless)).hasSize(LogoReceipt.MAX_BYTES + 1);
        assertThat(endless.given).isEqualTo(LogoReceipt.MAX_BYTES + 1);
    }

    @Test
    void a_file_within_the_limit_is_read_whole() throws IOException {
        byte[] file = {1, 2, 3};

        assertThat(LogoUpload.read(new ByteArrayInputStream(file))).isEqualTo(file);
    }
}
