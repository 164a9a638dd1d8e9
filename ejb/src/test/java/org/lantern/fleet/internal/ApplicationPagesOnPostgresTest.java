package org.lantern.fleet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.fleet.ApplicationReview;
import org.lantern.fleet.ApplicationState;
import org.lantern.fleet.ApplicationSummary;

class ApplicationPagesOnPostgresTest {
    private static final int SMALL = 3;

    private final Vendor vendor = new Vendor();

    @Test
    void r9_pages_hold_every_application_once_in_the_order_of_arrival() {
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 2 * SMALL + 1; i++) {
            made.add(vendor.apply("page-" + i + Long.toString(System.nanoTime(), 36))
                    .id());
        }
        List<UUID> read = new ArrayList<>();
        List<ApplicationSummary> page = page(Optional.empty());
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(SMALL);
            page.forEach(application -> read.add(application.id()));
            page = page(Optional.of(page.getLast().id()));
        }
        assertThat(read).doesNotHaveDuplicates().containsSubsequence(made);
    }

    @Test
    void r9_only_the_wanted_states_are_listed() {
        UUID made =
                vendor.apply("state-" + Long.toString(System.nanoTime(), 36)).id();
        assertThat(vendor.operator(() -> vendor.bean(ApplicationStore.class)
                        .page(Set.of(ApplicationState.REJECTED), Optional.empty(), ApplicationReview.PAGE)))
                .extracting(ApplicationSummary::id)
                .doesNotContain(made);
    }

    private List<ApplicationSummary> page(Optional<UUID> after) {
        return vendor.operator(
                () -> vendor.bean(ApplicationStore.class).page(Set.of(ApplicationState.SUBMITTED), after, SMALL));
    }
}
