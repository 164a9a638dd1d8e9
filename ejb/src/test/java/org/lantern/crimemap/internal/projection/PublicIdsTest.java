package org.lantern.crimemap.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublicIdsTest {
    private static final UUID AGENCY = new UUID(1, 2);
    private static final PublicIds IDS = new PublicIds(new byte[] {1, 2, 3});

    @Test
    void r13_the_identifier_is_stable_and_depends_on_key_agency_and_number() {
        UUID id = IDS.of(AGENCY, "2025-1");
        assertThat(id).isEqualTo(new PublicIds(new byte[] {1, 2, 3}).of(AGENCY, "2025-1"));
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id)
                .isNotEqualTo(IDS.of(AGENCY, "2025-2"))
                .isNotEqualTo(IDS.of(new UUID(1, 3), "2025-1"))
                .isNotEqualTo(new PublicIds(new byte[] {1, 2, 4}).of(AGENCY, "2025-1"));
    }

    @Test
    void r13_neighbouring_numbers_have_identifiers_in_no_order() {
        Set<UUID> ids = new HashSet<>();
        int rising = 0;
        for (int i = 0; i < 1_000; i++) {
            ids.add(IDS.of(AGENCY, "" + i));
            rising += IDS.of(AGENCY, "" + i).compareTo(IDS.of(AGENCY, "" + (i + 1))) < 0 ? 1 : 0;
        }
        assertThat(ids).hasSize(1_000);
        assertThat(rising).isBetween(400, 600);
    }
}
