package org.lantern.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.tenancy.AgencyChanged;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Ids;

/** tenancy R5. */
class ToldTest {
    private static final AgencyChanged FIRST = change();
    private static final AgencyChanged SECOND = change();

    private final Told told = new Told();
    private final List<AgencyChanged> heard = new ArrayList<>();
    private final Set<AgencyChanged> deaf = new HashSet<>();

    @Test
    void r5_a_change_that_could_not_be_told_is_told_again() {
        deaf.add(FIRST);
        tell(at(FIRST, 1), at(SECOND, 2));
        assertThat(heard).as("and holds up no other").containsExactly(SECOND);
        deaf.clear();
        tell(at(FIRST, 1), at(SECOND, 2));
        assertThat(heard).containsExactly(SECOND, FIRST);
    }

    @Test
    void r5_however_many_other_changes_come_meanwhile() {
        deaf.add(FIRST);
        tell(at(FIRST, 1), at(SECOND, 2_000));
        assertThat(told.after()).isLessThan(1);
        deaf.clear();
        tell(at(FIRST, 1), at(SECOND, 2_000));
        assertThat(told.after()).isGreaterThan(1_000);
    }

    @Test
    void r5_this_nodes_own_commit_is_not_told_twice() {
        told.note(FIRST, 7);
        tell(at(FIRST, 7));
        assertThat(heard).isEmpty();
        tell(at(FIRST, 8));
        assertThat(heard).as("but the next change is").containsExactly(FIRST);
    }

    @Test
    void r5_looking_back_tells_nothing_twice() {
        tell(at(FIRST, 1));
        tell(at(FIRST, 1), at(SECOND, 2));
        assertThat(heard).containsExactly(FIRST, SECOND);
    }

    private void tell(AgencyRows.Change... changes) {
        told.tell(List.of(changes), change -> {
            if (deaf.contains(change)) {
                throw new IllegalStateException("seeded");
            }
            heard.add(change);
        });
    }

    private static AgencyRows.Change at(AgencyChanged change, long tick) {
        return new AgencyRows.Change(tick, change);
    }

    private static AgencyChanged change() {
        return new AgencyChanged(new AgencyId(Ids.next()), AgencyChanged.DIRECTORY);
    }
}
