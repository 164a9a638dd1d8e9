package org.lantern.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalDesignTest {
    private static final PortalContact CONTACT = new PortalContact(
            "911",
            "+1 (555) 010-0142 ext. 7",
            "desk@riverton.example",
            "12 Harbor Street\nRiverton",
            "Every day, 8 to 6",
            "Ana Alvarez, +1 555 010 0143");

    @Test
    void a_version_survives_being_written_and_read() {
        PortalDesign withLogo = design("", PortalContact.emergencyOnly())
                .withLogo(Optional.of(new LogoReference("a".repeat(64), 512, 200)));
        Jsonb json = JsonbBuilder.create(new JsonbConfig().withNullValues(true));
        for (PortalDesign design : List.of(design("#1f4b7a", CONTACT), withLogo)) {
            assertThat(json.fromJson(json.toJson(design), PortalDesign.class)).isEqualTo(design);
        }
    }

    @Test
    void a_version_from_before_there_was_a_privacy_text_is_read_as_saying_nothing() {
        PortalDesign before = JsonbBuilder.create().fromJson("""
                {"name":"Riverton Police","tagline":"","brandColor":"#1f4b7a","accentColor":"","languages":["en"],
                 "contact":{"emergencyPhone":"911","nonEmergencyPhone":"","email":"","address":"","hours":""}}""", PortalDesign.class);
        assertThat(before.privacyText()).isEmpty();
        assertThat(before.contact()).isEqualTo(PortalContact.emergencyOnly());
    }

    @Test
    void what_is_sound_may_be_published_R7() {
        assertThat(PortalDesignRules.problems(design("#1f4b7a", CONTACT))).isEmpty();
        assertThat(PortalDesignRules.problems(design("#1F4B7A", PortalContact.emergencyOnly())))
                .isEmpty();
    }

    @Test
    void each_problem_names_its_field_R7() {
        PortalDesign bad = new PortalDesign(
                " ",
                "two\nlines",
                Optional.empty(),
                "blue",
                "url(#)",
                new PortalContact("nine", "call us", "desk at example", "x".repeat(301), "\u202egnol", "y".repeat(301)),
                "z".repeat(6_001),
                List.of("en", "tlh"));
        assertThat(PortalDesignRules.problems(bad))
                .extracting(DesignProblem::field, DesignProblem::code)
                .containsExactly(
                        tuple("name", "required"),
                        tuple("tagline", "more-than-one-line"),
                        tuple("brandColor", "not-a-color"),
                        tuple("accentColor", "not-a-color"),
                        tuple("contact.emergencyPhone", "not-a-number"),
                        tuple("contact.nonEmergencyPhone", "not-a-phone"),
                        tuple("contact.email", "not-an-email"),
                        tuple("contact.address", "too-long"),
                        tuple("contact.hours", "unprintable"),
                        tuple("contact.accessibility", "too-long"),
                        tuple("privacyText", "too-long"),
                        tuple("languages", "not-offered"));
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "a@b", "a b@example.org", "'<a@example.org>'", "a@example..org", "@example.org"})
    void an_address_that_cannot_receive_mail_is_told_R7(String email) {
        PortalContact contact = new PortalContact("911", "", email, "", "", "");
        assertThat(PortalDesignRules.problems(design("#1f4b7a", contact)))
                .extracting(DesignProblem::field)
                .containsExactly("contact.email");
    }

    @Test
    void what_is_no_colour_is_drawn_in_the_default_R4() {
        assertThat(design("red;}", CONTACT).brand()).isEqualTo(PortalDesign.DEFAULT_BRAND);
        assertThat(design("#0f6b4f", CONTACT).accent()).isEqualTo(BrandColor.of("#0f6b4f"));
    }

    private static PortalDesign design(String brand, PortalContact contact) {
        return new PortalDesign(
                "Riverton Police", "", Optional.empty(), brand, "", contact, "We keep nothing.", List.of("en", "es"));
    }
}
