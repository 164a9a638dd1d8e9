package org.lantern.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class ReadyWriterTest {
    private static final byte[] PAGE = "<p>A page.</p>".repeat(200).getBytes(StandardCharsets.UTF_8);
    private static final ReadyAnswer ANSWER =
            ReadyAnswer.text("text/html; charset=utf-8", ReadyAnswer.REVALIDATED, PAGE);

    @Test
    void the_whole_page_comes_with_a_strong_tag_R3() throws IOException {
        Exchange exchange = ask("GET", Map.of());
        assertThat(exchange.body.toByteArray()).isEqualTo(PAGE);
        assertThat(exchange.answered)
                .containsEntry("ETag", '"' + ANSWER.hash() + '"')
                .containsEntry("Content-Length", String.valueOf(PAGE.length))
                .containsEntry("Vary", "Accept-Encoding")
                .doesNotContainKey("Content-Encoding");
    }

    @Test
    void whoever_takes_gzip_gets_it_under_a_tag_of_its_own_R3() throws IOException {
        Exchange exchange = ask("GET", Map.of("Accept-Encoding", "br, gzip;q=0.8"));
        assertThat(exchange.answered)
                .containsEntry("Content-Encoding", "gzip")
                .containsEntry("ETag", '"' + ANSWER.hash() + "-gz\"");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(exchange.body.toByteArray()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(PAGE);
        }
    }

    @Test
    void whoever_refuses_gzip_gets_the_plain_page_R3() throws IOException {
        for (String refusing : new String[] {"gzip;q=0", "gzip; q=0.0, br", "identity"}) {
            assertThat(ask("GET", Map.of("Accept-Encoding", refusing)).answered)
                    .as(refusing)
                    .doesNotContainKey("Content-Encoding");
        }
    }

    @Test
    void whoever_has_it_is_told_so_without_a_body_R3() throws IOException {
        for (String tag : new String[] {ANSWER.etag(false), ANSWER.etag(true), "W/" + ANSWER.etag(false), "\"x\", *"}) {
            Exchange exchange = ask("GET", Map.of("If-None-Match", tag.endsWith("*") ? "*" : tag));
            assertThat(exchange.status).as(tag).isEqualTo(304);
            assertThat(exchange.body.size()).isZero();
        }
        assertThat(ask("GET", Map.of("If-None-Match", "\"another\"")).status).isEqualTo(200);
    }

    @Test
    void head_tells_the_length_and_sends_nothing_R3() throws IOException {
        Exchange exchange = ask("HEAD", Map.of());
        assertThat(exchange.body.size()).isZero();
        assertThat(exchange.answered).containsEntry("Content-Length", String.valueOf(PAGE.length));
    }

    @Test
    void a_part_is_sent_to_whoever_has_the_rest_of_the_same_R3() throws IOException {
        Exchange part = ask("GET", Map.of("Range", "bytes=3-8", "If-Range", ANSWER.etag(false)));
        assertThat(part.status).isEqualTo(206);
        assertThat(part.body).hasToString("A page");
        assertThat(part.answered).containsEntry("Content-Range", "bytes 3-8/" + PAGE.length);
        assertThat(ask("GET", Map.of("Range", "bytes=3-8", "If-Range", "\"old\"")).status)
                .isEqualTo(200);
        assertThat(ask("GET", Map.of("Range", "bytes=999999-")).status).isEqualTo(416);
    }

    private static Exchange ask(String method, Map<String, String> headers) throws IOException {
        Exchange exchange = new Exchange(method, headers);
        ReadyWriter.write(ANSWER, exchange.request(), exchange.response());
        return exchange;
    }
}
