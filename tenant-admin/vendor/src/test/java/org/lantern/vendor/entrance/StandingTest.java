package org.lantern.vendor.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.authority.Role.VENDOR_OPERATOR;
import static org.lantern.authority.Role.VENDOR_SUPPORT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Role;
import org.lantern.vendor.entrance.Standing.Now;

/** R6. */
class StandingTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final Now DISMISSED = new Now.Dismissed();
    private static final Now UNKNOWN = new Now.Unknown();

    private final Standing standing = new Standing("log-in", "refresh-0");
    private final List<String> asked = new ArrayList<>();

    @Test
    void roles_are_those_the_realm_gives_now() {
        assertThat(after(0, knows(VENDOR_OPERATOR))).isEqualTo(new Now.In(Set.of(VENDOR_OPERATOR)));
        assertThat(after(5, knows(VENDOR_SUPPORT))).isEqualTo(new Now.In(Set.of(VENDOR_SUPPORT)));
    }

    @Test
    void a_role_taken_away_counts_within_five_seconds() {
        after(0, knows(VENDOR_OPERATOR));

        assertThat(after(4, knows())).isEqualTo(new Now.In(Set.of(VENDOR_OPERATOR)));
        assertThat(after(5, knows())).isEqualTo(new Now.In(Set.of()));
    }

    @Test
    void who_is_dismissed_is_out_within_five_seconds_and_for_good() {
        after(0, knows(VENDOR_OPERATOR));

        assertThat(after(5, new Realm.Answer.Dismissed())).isEqualTo(DISMISSED);
        assertThat(after(20, knows(VENDOR_OPERATOR))).isEqualTo(DISMISSED);
        assertThat(asked).hasSize(2);
    }

    @Test
    void a_silent_realm_is_borne_for_a_minute() {
        after(0, knows(VENDOR_OPERATOR));

        assertThat(after(59, new Realm.Answer.Silent())).isEqualTo(new Now.In(Set.of(VENDOR_OPERATOR)));
        assertThat(after(60, new Realm.Answer.Silent())).isEqualTo(UNKNOWN);
        assertThat(after(70, knows(VENDOR_OPERATOR))).isEqualTo(new Now.In(Set.of(VENDOR_OPERATOR)));
    }

    @Test
    void a_realm_silent_from_the_beginning_lets_nobody_in() {
        assertThat(after(0, new Realm.Answer.Silent())).isEqualTo(UNKNOWN);
    }

    @Test
    void a_silent_realm_is_not_asked_by_every_request() {
        after(0, new Realm.Answer.Silent());
        after(1, new Realm.Answer.Silent());
        after(4, new Realm.Answer.Silent());

        assertThat(asked).hasSize(1);
    }

    @Test
    void the_newest_token_is_what_is_asked_with() {
        after(0, knows(VENDOR_OPERATOR));
        after(5, new Realm.Answer.Silent());
        after(10, knows(VENDOR_OPERATOR));
        after(15, knows(VENDOR_OPERATOR));

        assertThat(asked).containsExactly("refresh-0", "refresh-1", "refresh-1", "refresh-3");
    }

    @Test
    void a_clock_set_back_makes_nothing_last() {
        after(3_600, knows(VENDOR_OPERATOR));

        assertThat(after(0, new Realm.Answer.Silent())).isEqualTo(UNKNOWN);
    }

    private Now after(long seconds, Realm.Answer answer) {
        return standing.at(NINE.plus(Duration.ofSeconds(seconds)), token -> {
            asked.add(token);
            return answer instanceof Realm.Answer.Known known
                    ? new Realm.Answer.Known(known.roles(), "refresh-" + asked.size())
                    : answer;
        });
    }

    private static Realm.Answer knows(Role... roles) {
        return new Realm.Answer.Known(Set.of(roles), "");
    }
}
