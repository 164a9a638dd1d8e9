package org.lantern.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.database.Wiring;
import org.lantern.membership.CurrentMember;
import org.lantern.membership.IdentityFault;
import org.lantern.membership.MemberKind;
import org.lantern.membership.RealmAccounts;
import org.lantern.tenancy.AgencyId;

/** A person's own factors, with an identity provider by hand. */
class FactorDeskTest {
    private static final Instant SINCE = Instant.parse("2026-11-20T08:00:00Z");

    private final Accounts accounts = new Accounts();
    private final Around.Trail trail = new Around.Trail();
    private final Around.Somebody member = new Around.Somebody();
    private final FactorDesk desk = new Wiring(Map.of())
            .with(RealmAccounts.class, accounts)
            .with(AuditTrail.class, trail)
            .with(CurrentMember.class, member)
            .get(FactorDesk.class);

    @Test
    void r10_own_factors_without_the_password_and_without_what_nobody_here_knows() throws Exception {
        accounts.has("ada", "password", "");
        accounts.has("ada", "otp", "My phone");
        accounts.has("ada", "recovery-authn-codes", "");
        accounts.has("ada", "kerberos", "");
        accounts.has("eve", "webauthn-passwordless", "Eve's");
        OwnFactors known = as("ada", desk::list).orElseThrow();
        assertThat(known.hasPassword()).isTrue();
        assertThat(known.all()).extracting(Factor::kind).containsExactly(FactorKind.APP, FactorKind.RECOVERY_CODES);
        assertThat(known.all().getFirst().label()).isEqualTo("My phone");
        assertThat(as("eve", desk::list).orElseThrow().hasPassword()).isFalse();
    }

    @Test
    void r10_while_the_identity_provider_is_silent_that() {
        accounts.silent = true;
        assertThatThrownBy(() -> as("ada", desk::list)).isInstanceOf(IdentityFault.class);
    }

    @Test
    void r8_a_program_has_none() throws Exception {
        member.kind = MemberKind.API_CLIENT;
        assertThat(as("ada", desk::list)).isEmpty();
    }

    @Test
    void r11_what_has_come_and_gone_is_recorded_once() throws Exception {
        accounts.has("ada", "password", "");
        accounts.has("ada", "otp", "Old phone");
        OwnFactors before = as("ada", desk::list).orElseThrow();
        accounts.known.remove(1);
        accounts.has("ada", "webauthn-passwordless", "Laptop");

        FactorChange change = as("ada", () -> desk.settle(before));
        assertThat(change.added()).extracting(Factor::kind).containsExactly(FactorKind.PASSKEY);
        assertThat(change.removed()).extracting(Factor::kind).containsExactly(FactorKind.APP);
        assertThat(trail.acts).containsExactly("factor-added", "factor-removed");

        assertThat(as("ada", () -> desk.settle(change.now())).isEmpty()).isTrue();
        assertThat(trail.acts).hasSize(2);
    }

    @Test
    void r11_a_recovery_code_that_was_used_is_no_change() throws Exception {
        accounts.has("ada", "recovery-authn-codes", "");
        OwnFactors before = as("ada", desk::list).orElseThrow();
        accounts.left = 3;
        assertThat(as("ada", () -> desk.settle(before)).isEmpty()).isTrue();
        assertThat(trail.acts).isEmpty();
    }

    private static <T> T as(String subject, Callable<T> work) throws Exception {
        return Actors.call(Actor.member("https://id.example", subject, new AgencyId(UUID.randomUUID())), work);
    }

    private static final class Accounts extends RealmAccounts {
        private record Known(String subject, String id, String type, String label) {}

        private final List<Known> known = new ArrayList<>();
        private int left = 12;
        private boolean silent;

        private void has(String subject, String type, String label) {
            known.add(new Known(subject, UUID.randomUUID().toString(), type, label));
        }

        @Override
        public List<Credential> credentials(String subject) {
            if (silent) {
                throw new IdentityFault("silent", null);
            }
            return known.stream()
                    .filter(each -> each.subject().equals(subject))
                    .map(each -> new Credential(
                            each.id(),
                            each.type(),
                            each.label(),
                            SINCE,
                            each.type().startsWith("recovery") ? OptionalInt.of(left) : OptionalInt.empty()))
                    .toList();
        }
    }
}
