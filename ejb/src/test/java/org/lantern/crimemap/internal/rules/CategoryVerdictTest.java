package org.lantern.crimemap.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.crimemap.CategorySummary.Standing;
import org.lantern.crimemap.MapRules;
import org.lantern.crimemap.Reason;
import org.lantern.crimemap.ReasonCount;
import org.lantern.crimemap.RulesEffect;

class CategoryVerdictTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "All Other Offenses",
                "ALL OTHER OFFENSES (EXCEPT TRAFFIC)",
                "Other",
                "Misc.",
                "Miscellaneous Crimes",
                "",
                "  ",
                "UNKNOWN",
                "N/A",
                "Other Incident",
                "Part II Crimes",
                "Group B",
                "90Z",
                "1234",
                "Violent Crime",
                "Crimes Against Persons",
                "Felony",
                "Investigation",
                "Otros delitos",
                "Varios",
                "Delitos contra las personas",
                "Sin clasificar",
                "???"
            })
    void r12_a_category_that_says_nothing_needs_a_mapping(String category) {
        assertThat(CategoryVerdict.standing(category)).isEqualTo(Standing.NEEDS_MAPPING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Other Assaults", "Other Larceny", "Crimes Against Property", "Thefts", "Robo", "Public Peace"})
    void a_category_that_says_something_needs_none(String category) {
        assertThat(CategoryVerdict.standing(category)).isEqualTo(Standing.PLAIN);
    }

    @Test
    void r10_nothing_is_published_until_it_is_chosen() {
        assertThat(verdict("Thefts", Set.of(), Map.of())).isEqualTo(withheld(Reason.CATEGORY_NOT_PUBLISHED));
        assertThat(verdict("Thefts", Set.of("thefts"), Map.of())).isEqualTo(withheld(Reason.CATEGORY_NOT_PUBLISHED));
        assertThat(verdict("Thefts", Set.of("Thefts"), Map.of())).isEqualTo(new CategoryVerdict.PublishedAs("Thefts"));
    }

    @Test
    void r11_no_choice_and_no_mapping_lifts_the_floor() {
        assertThat(verdict("Rape", Set.of("Rape"), Map.of())).isEqualTo(withheld(Reason.PLATFORM_FLOOR));
        assertThat(verdict("Rape", Set.of("Rape", "Assault"), Map.of("Rape", "Assault")))
                .isEqualTo(withheld(Reason.PLATFORM_FLOOR));
        assertThat(verdict("Misc.", Set.of("Misc."), Map.of("Misc.", "Sex crimes")))
                .isEqualTo(withheld(Reason.PLATFORM_FLOOR));
        assertThat(verdict("Thefts", Set.of("Thefts"), Map.of("Thefts", "Rape")))
                .isEqualTo(withheld(Reason.PLATFORM_FLOOR));
        assertThat(verdict("Other Sex Offenses (Not Commercialized)", Set.of(), Map.of()))
                .as("the floor is told before the mixture")
                .isEqualTo(withheld(Reason.PLATFORM_FLOOR));
    }

    @Test
    void r12_choosing_a_mixed_category_is_not_mapping_it() {
        String mixed = "All Other Offenses";
        assertThat(verdict(mixed, Set.of(mixed), Map.of())).isEqualTo(withheld(Reason.UNMAPPED_CATEGORY));
        assertThat(verdict(mixed, Set.of(mixed), Map.of(mixed, "Other offenses")))
                .as("mapped to a name that says as little")
                .isEqualTo(withheld(Reason.UNMAPPED_CATEGORY));
        assertThat(verdict(mixed, Set.of(), Map.of(mixed, "Nuisance")))
                .isEqualTo(withheld(Reason.CATEGORY_NOT_PUBLISHED));
        assertThat(verdict(mixed, Set.of(mixed), Map.of(mixed, "Nuisance")))
                .isEqualTo(new CategoryVerdict.PublishedAs("Nuisance"));
        assertThat(verdict(mixed, Set.of("Nuisance"), Map.of(mixed, "Nuisance")))
                .isEqualTo(new CategoryVerdict.PublishedAs("Nuisance"));
    }

    @Test
    void r5_the_effect_accounts_for_every_record() {
        RulesEffect effect = Effect.of(
                List.of(
                        new CategoryLoad("Thefts", 10, 3),
                        new CategoryLoad("Rape", 4, 4),
                        new CategoryLoad("Misc.", 5, 0),
                        new CategoryLoad("Arson", 6, 1)),
                MapRules.of(Set.of("Thefts", "Rape"), Map.of(), Duration.ZERO));
        assertThat(effect.published()).isEqualTo(7);
        assertThat(effect.withheld())
                .containsExactly(
                        new ReasonCount(Reason.UNMAPPED_CATEGORY, 5),
                        new ReasonCount(Reason.PLATFORM_FLOOR, 4),
                        new ReasonCount(Reason.CATEGORY_NOT_PUBLISHED, 6),
                        new ReasonCount(Reason.DELAYED, 3));
        assertThat(ReasonTally.parse(ReasonTally.json(effect.withheld()))).isEqualTo(effect.withheld());
    }

    private static CategoryVerdict verdict(String category, Set<String> published, Map<String, String> mapping) {
        return CategoryVerdict.of(category, MapRules.of(published, mapping, Duration.ZERO));
    }

    private static CategoryVerdict withheld(Reason reason) {
        return new CategoryVerdict.Withheld(reason);
    }
}
