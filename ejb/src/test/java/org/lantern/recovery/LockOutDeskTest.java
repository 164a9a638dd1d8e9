package org.lantern.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Role;
import org.lantern.database.Wiring;
import org.lantern.membership.IdentityFault;
import org.lantern.membership.OwnPeople;
import org.lantern.membership.OwnPeople.Account;
import org.lantern.membership.RealmAccounts;
import org.lantern.tenancy.AgencyId;

/** Locked log-ins, with an identity provider by hand. */
class LockOutDeskTest {
    private static final Instant UNTIL = Instant.parse("2026-11-23T22:00:00Z");

    private final Surroundings.People people = new Surroundings.People();
    private final Surroundings.Realm realm = new Surroundings.Realm();
    private final Surroundings.Trail trail = new Surroundings.Trail();
    private final LockOutDesk desk = new Wiring(Map.of())
            .with(OwnPeople.class, people)
            .with(RealmAccounts.class, realm)
            .with(AuditTrail.class, trail)
            .get(LockOutDesk.class);
    private final AgencyId here = new AgencyId(UUID.randomUUID());
    private final AgencyId there = new AgencyId(UUID.randomUUID());
    private final Account bob = people.join(here, "bob", Role.VIEWER);
    private final Account stranger = people.join(there, "stranger", Role.VIEWER);

    LockOutDeskTest() {
        realm.locked.put("bob", UNTIL);
        realm.locked.put("stranger", UNTIL);
    }

    @Test
    void r10_those_of_ones_own_people_and_until_when() throws Exception {
        assertThat(as(here, desk::list)).singleElement().satisfies(locked -> {
            assertThat(locked.member()).isEqualTo(bob.member().id());
            assertThat(locked.until()).contains(UNTIL);
        });
        assertThat(trail.acts).isEmpty();
    }

    @Test
    void r10_while_the_identity_provider_is_silent_that() {
        realm.silent = true;
        assertThatThrownBy(() -> as(here, desk::list)).isInstanceOf(IdentityFault.class);
    }

    @Test
    void r11_one_is_released_and_nobody_elses() throws Exception {
        assertThat(release(stranger)).isInstanceOf(ReleaseResult.NoSuchMember.class);
        assertThat(release(bob)).isInstanceOf(ReleaseResult.Released.class);
        assertThat(release(bob)).isInstanceOf(ReleaseResult.NotLocked.class);
        assertThat(realm.locked).containsOnlyKeys("stranger");
        assertThat(trail.of(here)).containsExactly("lock-out-released");
    }

    private ReleaseResult release(Account account) throws Exception {
        return as(here, () -> desk.release(account.member().id()));
    }

    private static <T> T as(AgencyId agency, Callable<T> work) throws Exception {
        return Actors.call(Actor.member(Surroundings.ISSUER, "ada", agency), work);
    }
}
