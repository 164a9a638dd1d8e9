package org.lantern.console.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** R10. */
class AgencyFacesTest {
    @Test
    void the_persons_language_counts_where_the_agency_speaks_it() {
        assertThat(AgencyFaces.choose(List.of("en", "es"), Locale.forLanguageTag("es-MX")))
                .isEqualTo("es");
    }

    @Test
    void otherwise_the_agencys_main_one_does() {
        assertThat(AgencyFaces.choose(List.of("es", "en"), Locale.GERMANY)).isEqualTo("es");
        assertThat(AgencyFaces.choose(List.of("en"), Locale.forLanguageTag("es")))
                .isEqualTo("en");
    }

    @Test
    void a_language_the_pages_do_not_speak_is_no_choice() {
        assertThat(AgencyFaces.choose(List.of("ar", "es"), Locale.forLanguageTag("ar")))
                .isEqualTo("es");
    }
}
