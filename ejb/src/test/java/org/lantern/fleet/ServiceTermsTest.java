package org.lantern.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** fleet R17: who accepted a version must be able to show its words. A new text needs a new version and a new line here. */
class ServiceTermsTest {

    @Test
    void a_versions_words_never_change() {
        assertThat(ServiceTerms.CURRENT.acceptance())
                .isEqualTo(new AgencyProfile.TermsAcceptance(
                        "2026-11", "dec77d8e248511b850fb9177cc9d3dd765af0424943b3e7c116e3f74b3f6cd1f"));
    }

    @Test
    void both_languages_have_the_same_parts() {
        assertThat(headings("es")).isEqualTo(headings("en")).isGreaterThan(5);
        assertThat(ServiceTerms.CURRENT.text("es")).isNotEqualTo(ServiceTerms.CURRENT.text("en"));
    }

    private static long headings(String language) {
        return ServiceTerms.CURRENT
                .text(language)
                .lines()
                .filter(line -> line.startsWith("# "))
                .count();
    }
}
