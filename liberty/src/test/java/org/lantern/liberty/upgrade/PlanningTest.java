package org.lantern.liberty.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.place.ReleaseNumber;

class PlanningTest {
    /** R3 */
    @Test
    void a_script_tells_the_tables_it_works_on() {
        assertThat(Touched.tables("""
                        -- alter table lantern.commented_out
                        create table lantern.fresh (id uuid);
                        alter table lantern.agency add column x text;
                        create unique index agency_by_x
                            on lantern.agency (x);
                        create index outbox_late on lantern.outbox (due_at) where state = 'on lantern.no';
                        UPDATE lantern.membership set name = '';
                        insert into lantern.setting values (1);""")).containsExactly("lantern.agency", "lantern.membership", "lantern.outbox");
    }

    /** R3 */
    @Test
    void a_larger_table_takes_longer() {
        var small = Touched.estimate(List.of(new Touched("a", 1, 8_192)));
        var large = Touched.estimate(List.of(new Touched("a", 1_000_000, 2_000_000_000)));
        assertThat(small).isEqualTo(Duration.ofSeconds(1));
        assertThat(large).isGreaterThan(Duration.ofMinutes(1));
    }

    /** R5 */
    @Test
    void the_budget_is_one_in_a_hundred_and_three_at_least() {
        try (var budget = new ErrorBudget(() -> true)) {
            budget.count(false);
            budget.count(false);
            assertThat(budget.spent()).as("two may happen").isEmpty();
            budget.count(false);
            assertThat(budget.spent()).isPresent();
            for (var look = 0; look < 300; look++) {
                budget.count(true);
            }
            assertThat(budget.spent()).as("three of three hundred").isEmpty();
        }
    }

    /** R1 */
    @Test
    void releases_are_numbered_and_ordered_by_number() {
        assertThat(ReleaseNumber.parse("0.10.0")).isGreaterThan(ReleaseNumber.parse("0.9.9"));
        assertThat(ReleaseNumber.parse("1.0.0")).isGreaterThan(ReleaseNumber.parse("0.10.0"));
        assertThat(ReleaseNumber.parse("1.0.0")).hasToString("1.0.0");
        assertThatThrownBy(() -> ReleaseNumber.parse("1.0")).isInstanceOf(IllegalArgumentException.class);
    }
}
