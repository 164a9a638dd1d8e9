package org.lantern.once;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantern.authority.Actor;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Ids;

/** once R1, R2 and R6: what a key belongs to. */
class OnceKeyTest {
    private static final AgencyId RIVERTON = new AgencyId(Ids.next());
    private static final Actor ANALYST = Actor.member("https://id.example", "analyst", RIVERTON);
    private static final Actor VIEWER = Actor.member("https://id.example", "viewer", RIVERTON);
    private static final Actor OTHER_REALM = Actor.member("https://id.example/other", "analyst", RIVERTON);

    @Test
    void a_persons_key_is_theirs_alone() {
        assertThat(OnceKey.of(ANALYST, "1", "a").id())
                .isEqualTo(OnceKey.of(ANALYST, "1", "a").id())
                .isNotEqualTo(OnceKey.of(VIEWER, "1", "a").id())
                .isNotEqualTo(OnceKey.of(OTHER_REALM, "1", "a").id())
                .isNotEqualTo(OnceKey.of(ANALYST, "2", "a").id());
    }

    @Test
    void a_person_who_uses_a_key_for_something_else_is_noticed() {
        OnceKey first = OnceKey.of(ANALYST, "1", "a");
        OnceKey second = OnceKey.of(ANALYST, "1", "b");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.request()).isNotEqualTo(first.request());
    }

    @Test
    void a_visitors_key_keeps_no_other_visitor_from_asking() {
        assertThat(OnceKey.of(Actor.visitor(), "1", "a")).isEqualTo(OnceKey.of(Actor.visitor(), "1", "a"));
        assertThat(OnceKey.of(Actor.visitor(), "1", "a").id())
                .isNotEqualTo(OnceKey.of(Actor.visitor(), "1", "b").id());
    }
}
