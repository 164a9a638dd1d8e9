package org.lantern.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.fleet.ApplicationState;
import org.lantern.fleet.ApplicationStatus;
import org.lantern.tenancy.AgencyState;
import org.lantern.web.layout.Messages;

/** What the page of an approved application says of the portal is so. */
class ApplicationStandingTest {

    @ParameterizedTest
    @CsvSource({
        "PROVISIONING, setting-up, now",
        "TRIAL, trial, done",
        "LIVE, open, done",
        "SUSPENDED, closed, done",
        "LEAVING, closed, done"
    })
    void each_state_of_an_agency_has_its_own_words_in_both_languages(AgencyState state, String word, String ready) {
        var standing = new ApplicationStanding(new ApplicationStatus(
                UUID.randomUUID(),
                ApplicationState.APPROVED,
                "Riverton Police",
                "riverton",
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.of(state)));
        assertThat(standing.word()).isEqualTo(word);
        assertThat(standing.steps().getLast()).isEqualTo(new ApplicationStanding.Step("ready", ready));
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.of("es")}) {
            Messages texts = Messages.of(ApplicationPage.class, language);
            assertThat(texts.text("status." + word, "name", "Riverton Police")).isNotBlank();
            assertThat(texts.text("status." + word + ".words", "name", "Riverton Police"))
                    .isNotBlank();
            assertThat(texts.text("status.next." + word)).isNotBlank();
        }
    }
}
