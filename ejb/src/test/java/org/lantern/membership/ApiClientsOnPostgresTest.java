package org.lantern.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Actor;
import org.lantern.authority.DangerousAct;
import org.lantern.authority.Role;
import org.lantern.authority.StepUpAct;
import org.lantern.membership.internal.Membership;
import org.lantern.membership.internal.MembershipStore;
import org.lantern.membership.internal.Pace;
import org.lantern.membership.internal.ProgramDirectory;
import org.lantern.stepup.StepUpDesk;
import org.lantern.stepup.StepUpResult;
import org.lantern.tenancy.Agency;

/** Programs and administrators over a real database, with an identity provider that does what the test says. */
class ApiClientsOnPostgresTest {
    private final Provider provider = new Provider();
    private final AdasAgency ada = new AdasAgency();
    private final ApiClients desk =
            ada.wiring().with(ProgramDirectory.class, provider).get(ApiClients.class);

    ApiClientsOnPostgresTest() throws SQLException {}

    /** Keycloak, as far as a program is concerned; made by hand. */
    private static final class Provider extends ProgramDirectory {
        private final Map<String, Account> accounts = new HashMap<>();
        private String secret = "";
        private boolean down;

        @Override
        public Account ensure(Agency of, String name) {
            return accounts.computeIfAbsent(
                    name, n -> new Account(AdasAgency.ISSUER, "api-" + n, "id-" + n, "subject-" + UUID.randomUUID()));
        }

        @Override
        public String newSecret(String providerId) {
            if (down) {
                throw new IdentityFault("the identity provider does not answer", null);
            }
            secret = UUID.randomUUID().toString();
            return secret;
        }

        @Override
        public void remove(String providerId) {
            if (down) {
                throw new IdentityFault("the identity provider does not answer", null);
            }
            accounts.values().removeIf(account -> account.providerId().equals(providerId));
        }
    }

    @Test
    void r13_a_program_is_a_member_with_its_roles_and_its_secret_is_not_kept() {
        ApiClientResult.Made made = made("Nightly", Role.ANALYST);
        assertThat(made.secret()).isEqualTo(provider.secret);
        ApiClient client = only();
        assertThat(client.roles()).containsExactly(Role.ANALYST);
        assertThat(client.madeBy()).isEqualTo("Ada");
        assertThat(client.lastUsedAt()).isEmpty();
        assertThat(rolesOf(client)).containsExactly(Role.ANALYST);
        assertThat(made.toString()).doesNotContain(made.secret());
        assertThat(client.toString()).doesNotContain(made.secret());
    }

    @Test
    void r13_what_cannot_be_made_is_refused_and_the_provider_is_not_asked() {
        assertThat(make(" ", Set.of(Role.VIEWER))).isInstanceOf(ApiClientResult.NoName.class);
        assertThat(make("n".repeat(81), Set.of(Role.VIEWER))).isInstanceOf(ApiClientResult.NoName.class);
        assertThat(make("Nightly", Set.of())).isInstanceOf(ApiClientResult.NoRole.class);
        assertThat(make("Nightly", Set.of(Role.VENDOR_OPERATOR))).isInstanceOf(ApiClientResult.NoRole.class);
        assertThat(make("Nightly", Set.of(Role.VIEWER, Role.AGENCY_ADMINISTRATOR)))
                .isInstanceOf(ApiClientResult.NotForPrograms.class);
        assertThat(provider.accounts).isEmpty();
        made("Nightly", Role.VIEWER);
        assertThat(make("NIGHTLY", Set.of(Role.VIEWER))).isInstanceOf(ApiClientResult.NameTaken.class);
        assertThat(provider.accounts).hasSize(1);
    }

    @Test
    void r21_sixty_an_hour_are_made() {
        for (int made = 1; made <= Pace.PROGRAMS; made++) {
            made("Nightly " + made, Role.VIEWER);
        }
        assertThat(make("One more", Set.of(Role.VIEWER)))
                .isInstanceOfSatisfying(
                        ApiClientResult.TooOften.class,
                        early -> assertThat(early.retryAfter()).isBetween(Duration.ofMinutes(50), Duration.ofHours(1)));
        assertThat(provider.accounts).hasSize(Pace.PROGRAMS);
    }

    @Test
    void r13_while_the_provider_fails_nothing_is_written_and_the_next_try_makes_one() {
        provider.down = true;
        assertThatThrownBy(() -> make("Nightly", Set.of(Role.VIEWER))).isInstanceOf(IdentityFault.class);
        assertThat(programs()).isEmpty();
        assertThat(ada.acts()).isEmpty();
        provider.down = false;
        made("Nightly", Role.VIEWER);
        assertThat(programs()).hasSize(1);
        assertThat(provider.accounts).hasSize(1);
    }

    @Test
    void r14_disabled_it_has_no_authority_and_enabled_it_has_it_back() {
        ApiClientResult.Made made = made("Nightly", Role.VIEWER);
        ApiClient client = only();
        assertThat(ada.administrator(() -> desk.disable(made.id()))).isTrue();
        assertThat(rolesOf(client)).isEmpty();
        assertThat(selfOf(client)).isEmpty();
        assertThat(only().active()).isFalse();
        assertThat(ada.administrator(() -> desk.enable(made.id()))).isTrue();
        assertThat(rolesOf(client)).containsExactly(Role.VIEWER);
        assertThat(ada.administrator(() -> desk.disable(UUID.randomUUID()))).isFalse();
    }

    @Test
    void r14_deleted_it_is_nobody_and_a_failing_provider_keeps_it_whole() {
        ApiClientResult.Made made = made("Nightly", Role.VIEWER);
        ApiClient client = only();
        provider.down = true;
        assertThatThrownBy(() -> ada.administrator(() -> desk.delete(made.id())))
                .isInstanceOf(IdentityFault.class);
        assertThat(rolesOf(client)).containsExactly(Role.VIEWER);
        provider.down = false;
        assertThat(ada.administrator(() -> desk.delete(made.id()))).isTrue();
        assertThat(rolesOf(client)).isEmpty();
        assertThat(programs()).isEmpty();
        assertThat(provider.accounts).isEmpty();
        assertThat(ada.administrator(() -> desk.delete(made.id()))).isFalse();
    }

    @Test
    void r14_a_new_secret_is_another_one() {
        ApiClientResult.Made made = made("Nightly", Role.VIEWER);
        Optional<String> secret = ada.administrator(() -> desk.newSecret(made.id()));
        assertThat(secret).contains(provider.secret).isNotEqualTo(Optional.of(made.secret()));
        assertThat(ada.administrator(() -> desk.newSecret(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void r15_a_program_is_not_among_the_people_and_cannot_be_made_an_administrator_there() {
        ApiClientResult.Made made = made("Nightly", Role.VIEWER);
        Members members = ada.desk(Members.class);
        assertThat(ada.administrator(members::list)).extracting(Member::name).containsExactly("Ada");
        assertThat(ada.administrator(() -> members.page(Optional.empty(), 10))).hasSize(1);
        assertThat(ada.administrator(() -> members.find(made.id()))).isEmpty();
        assertThat(ada.administrator(() -> members.changeRoles(made.id(), Set.of(Role.AGENCY_ADMINISTRATOR))))
                .isInstanceOf(MemberChange.NoSuchMember.class);
        UUID self = ada.administrator(members::list).getFirst().id();
        assertThat(ada.administrator(() -> members.remove(self))).isInstanceOf(MemberChange.LastAdministrator.class);
        assertThatThrownBy(() -> ada.change(
                        "update lantern.membership set roles = 'agency-administrator' where tenant_id = ? and"
                                + " kind = 'api-client'"))
                .hasMessageContaining("check");
    }

    @Test
    void r16_that_it_called_is_written_down() {
        made("Nightly", Role.VIEWER);
        Actor program = ada.actor(only().subject());
        ada.as(program, () -> {
            desk.used();
            return true;
        });
        assertThat(only().lastUsedAt()).isPresent();
    }

    @Test
    void r17_each_change_stands_in_the_trail_once() {
        ApiClientResult.Made made = made("Nightly", Role.VIEWER);
        ada.administrator(() -> desk.newSecret(made.id()));
        ada.administrator(() -> desk.disable(made.id()));
        ada.administrator(() -> desk.disable(made.id()));
        ada.administrator(() -> desk.enable(made.id()));
        ada.administrator(() -> desk.delete(made.id()));
        assertThat(ada.acts())
                .containsExactlyInAnyOrder(
                        "api-client-made",
                        "api-client-secret-changed",
                        "api-client-disabled",
                        "api-client-enabled",
                        "api-client-deleted");
    }

    @Test
    void stepup_r8_a_program_confirms_nothing() {
        made("Nightly", Role.AUDITOR);
        Actor program = ada.actor(only().subject());
        StepUpAct act = StepUpAct.of(DangerousAct.EXPORT_AUDIT_TRAIL, "audit", Map.of());
        StepUpDesk stepUp = ada.desk(StepUpDesk.class);
        assertThat(ada.as(program, () -> stepUp.confirm(act, Instant.now())))
                .isInstanceOf(StepUpResult.NotAPerson.class);
        assertThat(ada.administrator(() -> stepUp.confirm(act, Instant.now())))
                .as("positive control")
                .isInstanceOf(StepUpResult.Confirmed.class);
    }

    private ApiClientResult make(String name, Set<Role> roles) {
        return ada.administrator(() -> desk.make(name, roles));
    }

    private ApiClientResult.Made made(String name, Role role) {
        return (ApiClientResult.Made) make(name, Set.of(role));
    }

    private List<ApiClient> programs() {
        return ada.administrator(() -> desk.page(Optional.empty(), 10));
    }

    private ApiClient only() {
        assertThat(programs()).hasSize(1);
        return programs().getFirst();
    }

    private Set<Role> rolesOf(ApiClient client) {
        Actor program = ada.actor(client.subject());
        return ada.as(program, () -> ada.desk(MembershipStore.class).rolesNow(program));
    }

    private Optional<Membership> selfOf(ApiClient client) {
        return ada.administrator(() -> ada.desk(MembershipStore.class).find(AdasAgency.ISSUER, client.subject()));
    }
}
