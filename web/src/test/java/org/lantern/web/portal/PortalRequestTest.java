package org.lantern.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalRequestTest {
    @ParameterizedTest
    @CsvSource({
        "/es, es",
        "/es/, es",
        "/es/contact, es",
        "/, und",
        "/contact, und",
        "/esoteric, und",
        "/fr/contact, und",
        "'', und"
    })
    void the_language_is_told_by_the_address_alone(String path, String tag) {
        Locale language = PortalRequest.language(path, List.of("en", "es"));
        assertThat(language.toLanguageTag()).isEqualTo(tag);
    }
}
