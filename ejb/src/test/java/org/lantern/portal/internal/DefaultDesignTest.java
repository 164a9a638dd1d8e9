package org.lantern.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.portal.PortalDesign;
import org.lantern.portal.PortalDesignRules;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.Slug;

class DefaultDesignTest {
    private static final Agency AGENCY = new Agency(
            new AgencyId(UUID.randomUUID()),
            new Slug("millbrook"),
            "Millbrook Police",
            "police",
            "Millbrook",
            ZoneOffset.UTC,
            AgencyState.PROVISIONING);

    @ParameterizedTest
    @CsvSource({"es, es", "es en, es en", "vi es, es", "vi, en es", "'', en es"})
    void r8_it_speaks_what_was_asked_for_as_far_as_portals_do(String wanted, String spoken) {
        List<String> tags = wanted.isEmpty() ? List.of() : List.of(wanted.split(" "));
        PortalDesign design = DefaultDesign.designOf(AGENCY, tags);
        assertThat(design.languages()).containsExactly(spoken.split(" "));
    }

    @Test
    void r8_it_is_in_the_agencys_name_and_without_a_flaw() {
        PortalDesign design = DefaultDesign.designOf(AGENCY, List.of());
        assertThat(design.name()).isEqualTo("Millbrook Police");
        assertThat(PortalDesignRules.problems(design)).isEmpty();
    }
}
