package org.lantern.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.crimemap.MapOverview;
import org.lantern.web.layout.Messages;

class MapViewTest {
    private static final Messages TEXTS = Messages.of(MapView.class, Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "PT0S, Incidents appear at the end of the day on which they happened.",
        "P1D, Incidents appear one day after the end of the day on which they happened.",
        "P3D, Incidents appear 3 days after the end of the day on which they happened.",
        "PT23H, Incidents appear 23 hours after the end of the day on which they happened.",
        "PT1S, Incidents appear one hour after the end of the day on which they happened.",
        "PT36H, Incidents appear 36 hours after the end of the day on which they happened."
    })
    void the_delay_is_told_as_it_is_never_as_less(Duration delay, String words) {
        assertThat(Samples.view(overview(delay), Map.of(), TEXTS).delay(TEXTS)).isEqualTo(words);
    }

    private static MapOverview overview(Duration delay) {
        MapOverview sample = Samples.overview("Burglary");
        return new MapOverview(
                sample.version(),
                sample.dataFrom(),
                sample.dataUntil(),
                sample.published(),
                sample.categories(),
                sample.districts(),
                sample.withheld(),
                delay,
                sample.bounds());
    }
}
