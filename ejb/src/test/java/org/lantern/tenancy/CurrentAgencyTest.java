package org.lantern.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** tenancy R1: nothing is bound by itself, and nothing stays bound. */
class CurrentAgencyTest {

    private static final AgencyId RIVERTON = new AgencyId(Ids.next());
    private static final AgencyId LAKEMONT = new AgencyId(Ids.next());

    @Test
    void without_a_binding_there_is_no_agency() {
        assertThat(CurrentAgency.peek()).isEmpty();
        assertThatThrownBy(CurrentAgency::id).isInstanceOf(CurrentAgency.NoAgencyBound.class);
    }

    @Test
    void a_binding_ends_with_its_call_even_when_that_fails() throws Exception {
        assertThat(CurrentAgency.call(RIVERTON, CurrentAgency::id)).isEqualTo(RIVERTON);
        assertThatThrownBy(() -> CurrentAgency.call(RIVERTON, () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(CurrentAgency.peek()).isEmpty();
    }

    @Test
    void bindings_nest_and_the_outer_one_comes_back() throws Exception {
        AgencyId after = CurrentAgency.call(RIVERTON, () -> {
            assertThat(CurrentAgency.call(LAKEMONT, CurrentAgency::id)).isEqualTo(LAKEMONT);
            return CurrentAgency.id();
        });
        assertThat(after).isEqualTo(RIVERTON);
    }

    @Test
    void another_thread_does_not_inherit_it() throws Exception {
        CurrentAgency.call(RIVERTON, () -> {
            var seen = new java.util.concurrent.CompletableFuture<Boolean>();
            Thread thread = new Thread(() -> seen.complete(CurrentAgency.peek().isEmpty()));
            thread.start();
            assertThat(seen.get()).isTrue();
            return thread;
        });
    }
}
