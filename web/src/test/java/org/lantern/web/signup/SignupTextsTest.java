package org.lantern.web.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.fleet.ApplicationState;
import org.lantern.geo.JurisdictionFlaw;
import org.lantern.signup.Question;
import org.lantern.signup.Section;
import org.lantern.web.layout.Messages;
import org.lantern.web.platform.PlatformPages;

/** Every question, section, flaw and state is said in both languages. */
class SignupTextsTest {
    private static final List<String> FLAWS = List.of(
            "missing",
            "too-long",
            "control-character",
            "unknown-time-zone",
            "unknown-country",
            "unknown-state",
            "unknown-language",
            "ori-malformed",
            "ori-other-state",
            "ori-without-state",
            "population-out-of-range",
            "terms-outdated",
            "slug-malformed",
            "slug-reserved",
            "slug-taken",
            "slug-confusable",
            "slug-like-another",
            "not-an-address",
            "code-wrong",
            "code-run-out",
            "not-a-longitude",
            "not-a-latitude",
            "radius-out-of-range",
            "crosses-date-line");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void in_each_language_everything_has_its_words(String language) {
        Messages texts = Messages.of(SignupPages.class, Locale.of(language));
        for (Question question : Question.values()) {
            assertThat(texts.has(question.word() + ".question"))
                    .as(question.word())
                    .isTrue();
            assertThat(texts.has("short." + question.word()))
                    .as(question.word())
                    .isTrue();
        }
        for (Section section : Section.values()) {
            assertThat(texts.has("section." + SignupView.word(section))).isTrue();
        }
        for (Section.Progress progress : Section.Progress.values()) {
            assertThat(texts.has("progress."
                            + progress.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                    .isTrue();
        }
        Stream.concat(FLAWS.stream(), Stream.of(JurisdictionFlaw.values()).map(JurisdictionFlaw::code))
                .forEach(code -> assertThat(texts.has("flaw." + code)).as(code).isTrue());
        Messages platform = Messages.of(PlatformPages.class, Locale.of(language));
        for (ApplicationState state : ApplicationState.values()) {
            assertThat(platform.has("state." + state.word())).isTrue();
        }
        for (String standing : List.of("submitted", "asked", "rejected", "setting-up", "trial", "open")) {
            assertThat(platform.has("status." + standing)).as(standing).isTrue();
            assertThat(platform.has("status.next." + standing)).as(standing).isTrue();
        }
        for (Choices.Choice zone : Choices.zones(texts)) {
            assertThat(zone.label()).isNotBlank();
        }
        assertThat(Choices.kinds(texts)).hasSizeGreaterThan(5);
        assertThat(Choices.countries(Locale.of(language)).getFirst().value()).isEqualTo("US");
    }
}
