package org.lantern.web.management;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** R3 of management. */
class MetersTest {

    @Test
    void requests_are_counted_by_door_and_outcome() throws IOException {
        Meters meters = new Meters();
        meters.answered("portal", 200);
        meters.answered("portal", 204);
        meters.answered("portal", 404);
        meters.answered("nowhere", 421);
        meters.answered("portal", 599);
        var out = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.create().write(out, meters.registry().scrape());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("lantern_requests_total{door=\"portal\",outcome=\"ok\"} 2.0")
                .contains("lantern_requests_total{door=\"portal\",outcome=\"refused\"} 1.0")
                .contains("lantern_requests_total{door=\"portal\",outcome=\"failed\"} 1.0")
                .contains("lantern_requests_total{door=\"nowhere\",outcome=\"refused\"} 1.0");
    }
}
