package org.lantern.signon.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.tenancy.AgencyId;

/** R12. */
class TurnsTest {
    private final Turns turns = new Turns();
    private final AgencyId one = new AgencyId(UUID.randomUUID());
    private final AgencyId other = new AgencyId(UUID.randomUUID());

    @Test
    void r12_an_agency_asks_one_thing_at_a_time_and_keeps_nobody_else_from_asking() {
        Optional<String> during = take(
                one,
                () -> take(one, () -> "again").orElse("not again") + ", "
                        + take(other, () -> "the other").orElse("nobody"));
        assertThat(during).contains("not again, the other");
        assertThat(take(one, () -> "later")).contains("later");
    }

    @Test
    void r12_a_turn_ends_with_a_fault_too() {
        assertThatThrownBy(() -> take(one, () -> {
                    throw new IllegalStateException("seeded");
                }))
                .hasMessage("seeded");
        assertThat(take(one, () -> "later")).contains("later");
    }

    @Test
    void r12_all_agencies_together_leave_threads_of_a_node_for_others() {
        assertThat(nested(Turns.MOST_OF_A_NODE)).isEqualTo(Turns.MOST_OF_A_NODE);
        assertThat(nested(Turns.MOST_OF_A_NODE + 1)).isEqualTo(Turns.MOST_OF_A_NODE);
        assertThat(nested(1)).as("all are given back").isEqualTo(1);
    }

    /** How many of so many agencies that ask at once are let. */
    private int nested(int wanted) {
        return wanted == 0
                ? 0
                : take(new AgencyId(UUID.randomUUID()), () -> 1 + nested(wanted - 1))
                        .orElse(0);
    }

    private <T> Optional<T> take(AgencyId agency, Supplier<T> work) {
        try {
            return Actors.call(Actor.member("https://id.example", "ada", agency), () -> turns.take(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
