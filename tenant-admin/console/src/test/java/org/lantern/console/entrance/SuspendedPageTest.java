package org.lantern.console.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.Slug;
import org.lantern.tenancy.Suspension;

/** R9 of the console. */
class SuspendedPageTest {
    private static final Agency RIVERTON = new Agency(
            new AgencyId(new UUID(0, 1)),
            new Slug("riverton"),
            "Riverton Police",
            "police",
            "Riverton",
            ZoneId.of("America/New_York"),
            AgencyState.SUSPENDED);

    @Test
    void it_says_since_when_why_and_whom_to_ask() {
        var suspension = new Suspension("Unpaid {0} since May.\n\nCall us.", Instant.parse("2026-11-23T13:00:00Z"));
        var page = SuspendedPage.of(RIVERTON, Optional.of(suspension));
        assertThat(page.title()).isEqualTo("Riverton Police is suspended");
        assertThat(page.words().getFirst()).contains("Nov 23, 2026").contains("8:00");
        assertThat(page.words()).containsSubsequence("Unpaid {0} since May.", "Call us.");
        assertThat(page.words().getLast()).contains("administrators can ask");
    }

    @Test
    void who_is_no_longer_a_member_is_not_told_the_reason() {
        assertThat(SuspendedPage.of(RIVERTON, Optional.empty()).words()).hasSize(2);
    }
}
