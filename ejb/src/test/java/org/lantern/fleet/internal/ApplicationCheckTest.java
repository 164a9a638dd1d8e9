package org.lantern.fleet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.lantern.fleet.ApplicationFlaw;
import org.lantern.fleet.ApplicationForm;

/** fleet R1. */
class ApplicationCheckTest {

    private static final String SQUARE = """
            {"type":"Polygon","coordinates":[[[-75,40],[-74.9,40],[-74.9,40.1],[-75,40.1],[-75,40]]]}""";

    @Test
    void a_good_application_has_no_flaw() {
        assertThat(ApplicationCheck.flaws(form("Springfield Police", "springfield", SQUARE)))
                .isEmpty();
    }

    @Test
    void all_flaws_are_told_at_once_in_the_order_of_the_form() {
        var form = new ApplicationForm("", "x\ny", " ", "Mars/Olympus", "-", "", "a".repeat(121), "nobody");
        assertThat(ApplicationCheck.flaws(form))
                .extracting(ApplicationFlaw::field, ApplicationFlaw::code)
                .containsExactly(
                        tuple("name", "missing"),
                        tuple("kind", "control-character"),
                        tuple("place", "missing"),
                        tuple("timeZone", "unknown-time-zone"),
                        tuple("slug", "slug-malformed"),
                        tuple("jurisdiction", "missing"),
                        tuple("administratorName", "too-long"),
                        tuple("administratorEmail", "not-an-address"));
    }

    @Test
    void a_flawed_boundary_is_named() {
        String open = SQUARE.replace(",[-75,40]]]", "]]");
        assertThat(ApplicationCheck.flaws(form("Springfield Police", "springfield", open)))
                .extracting(ApplicationFlaw::code)
                .containsExactly("not-closed");
    }

    @Test
    void a_reserved_address_is_refused() {
        assertThat(ApplicationCheck.flaws(form("Springfield Police", "vendor", SQUARE)))
                .extracting(ApplicationFlaw::code)
                .containsExactly("slug-reserved");
    }

    private static ApplicationForm form(String name, String slug, String jurisdiction) {
        return new ApplicationForm(
                name,
                "municipal police",
                "Springfield",
                "America/New_York",
                slug,
                jurisdiction,
                "Ada Chief",
                "chief@springfield.example");
    }
}
