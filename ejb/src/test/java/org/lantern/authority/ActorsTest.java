package org.lantern.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.Ids;

/** authority R4. */
class ActorsTest {

    private static final AgencyId RIVERTON = new AgencyId(Ids.next());

    @Test
    void an_actor_brings_its_agency_and_takes_it_along() throws Exception {
        assertThat(Actors.call(Actor.visitor(RIVERTON), CurrentAgency::id)).isEqualTo(RIVERTON);
        assertThat(CurrentAgency.peek()).isEmpty();
        assertThat(Actors.peek()).isEmpty();
    }

    @Test
    void an_actor_without_an_agency_unbinds_the_outer_one() throws Exception {
        Optional<AgencyId> inner =
                Actors.call(Actor.visitor(RIVERTON), () -> Actors.call(Actor.visitor(), CurrentAgency::peek));
        assertThat(inner).isEmpty();
    }

    @Test
    void no_token_can_bring_an_agencys_role() {
        assertThatThrownBy(() -> Actor.vendor("issuer", "subject", Set.of(Role.AGENCY_ADMINISTRATOR)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roles_have_the_words_of_the_contract() {
        assertThat(Role.of("agency-administrator")).contains(Role.AGENCY_ADMINISTRATOR);
        assertThat(Role.CAMERA_COORDINATOR.word()).isEqualTo("camera-coordinator");
        assertThat(Role.of("superadmin")).isEmpty();
    }
}
