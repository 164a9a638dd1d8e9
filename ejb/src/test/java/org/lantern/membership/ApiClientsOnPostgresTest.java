package org.lantern.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.audit.AuditFilter;
import org.lantern.audit.internal.EntryStore;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Role;
import org.lantern.authority.StepUp;
import org.lantern.authority.StepUpAct;
import org.lantern.database.Database;
import org.lantern.database.Entities;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.membership.internal.Invitation;
import org.lantern.membership.internal.Membership;
import org.lantern.membership.internal.MembershipStore;
import org.lantern.membership.internal.Program;
import org.lantern.membership.internal.ProgramDirectory;
import org.lantern.stepup.StepUpDesk;
import org.lantern.stepup.StepUpResult;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Slug;
import org.lantern.tenancy.Statements;

/** Programs and administrators over a real database, with an identity provider that does what the test says. */
class ApiClientsOnPostgresTest {
    private static final String ISSUER = "https://id.example";
    private static final Entities ENTITIES =
            new Entities(Database.shared(), Program.class, Membership.class, Invitation.class, RoleWords.class);

    private final Database database = Database.shared();
    private final OneThread transactions = new OneThread(database);
    private final Provider provider = new Provider();
    private final Confirmations confirmations = new Confirmations();
    private final String slug = "prog-" + UUID.randomUUID().toString().substring(0, 8);
    private final AgencyId agency = database.agency(slug);
    private final Wiring wiring = new Wiring(Map.of())
            .with(EntityManager.class, ENTITIES.manager())
            .with(AgencyConnection.class, transactions.agencyConnection())
            .with(PlatformConnection.class, transactions.platformConnection())
            .with(ProgramDirectory.class, provider)
            .with(StepUp.class, confirmations)
            .with(AgencyDirectory.class, new Directory())
            .with(Event.class, new Events(fired -> {}));
    private final ApiClients desk = wiring.get(ApiClients.class);

    /** Keycloak, as far as a program is concerned; made by hand. */
    private static final class Provider extends ProgramDirectory {
        private final Map<String, Account> accounts = new HashMap<>();
        private String secret = "";
        private boolean down;

        @Override
        public Account ensure(Agency of, String name) {
            return accounts.computeIfAbsent(
                    name, n -> new Account(ISSUER, "api-" + n, "id-" + n, "subject-" + UUID.randomUUID()));
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

    /** Says yes to what the test names. */
    private static final class Confirmations implements StepUp {
        private Optional<StepUpAct> confirmed = Optional.empty();

        @Override
        public boolean spend(StepUpAct act) {
            return confirmed.filter(act::equals).isPresent();
        }
    }

    private final class Directory extends AgencyDirectory {
        @Override
        public Agency current() {
            return ApiClientsOnPostgresTest.this.agency();
        }
    }

    @BeforeEach
    void anAdministratorIsThere() throws SQLException {
        change("""
            insert into lantern.membership (tenant_id, id, issuer, subject, email, name, roles)
            values (?, gen_random_uuid(), 'https://id.example', 'ada', 'ada@riverton.example', 'Ada',
                    'agency-administrator')\
            """);
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
    void r13_while_the_provider_fails_nothing_is_written_and_the_next_try_makes_one() {
        provider.down = true;
        assertThatThrownBy(() -> make("Nightly", Set.of(Role.VIEWER))).isInstanceOf(IdentityFault.class);
        assertThat(programs()).isEmpty();
        assertThat(acts()).isEmpty();
        provider.down = false;
        made("Nightly", Role.VIEWER);
        assertThat(programs()).hasSize(1);
        assertThat(provider.accounts).hasSize(1);
    }

    @Test
    void r14_disabled_it_has_no_authority_and_enabled_it_has_it_back() {
        ApiClientResult.Made made = made("Nightly", Role.VIEWER);
        ApiClient client = only();
        assertThat(administrator(() -> desk.disable(made.id()))).isTrue();
        assertThat(rolesOf(client)).isEmpty();
        assertThat(selfOf(client)).isEmpty();
        assertThat(only().active()).isFalse();
        assertThat(administrator(() -> desk.enable(made.id()))).isTrue();
        assertThat(rolesOf(client)).containsExactly(Role.VIEWER);
        assertThat(administrator(() -> desk.disable(UUID.randomUUID()))).isFalse();
    }

    @Test
    void r14_deleted_it_is_nobody_and_a_failing_provider_keeps_it_whole() {
        ApiClientResult.Made made = made("Nightly", Role.VIEWER);
        ApiClient client = only();
        provider.down = true;
        assertThatThrownBy(() -> administrator(() -> desk.delete(made.id()))).isInstanceOf(IdentityFault.class);
        assertThat(rolesOf(client)).containsExactly(Role.VIEWER);
        provider.down = false;
        assertThat(administrator(() -> desk.delete(made.id()))).isTrue();
        assertThat(rolesOf(client)).isEmpty();
        assertThat(programs()).isEmpty();
        assertThat(provider.accounts).isEmpty();
        assertThat(administrator(() -> desk.delete(made.id()))).isFalse();
    }

    @Test
    void r14_a_new_secret_is_another_one() {
        ApiClientResult.Made made = made("Nightly", Role.VIEWER);
        Optional<String> secret = administrator(() -> desk.newSecret(made.id()));
        assertThat(secret).contains(provider.secret).isNotEqualTo(Optional.of(made.secret()));
        assertThat(administrator(() -> desk.newSecret(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void r15_a_program_is_not_among_the_people_and_cannot_be_made_an_administrator_there() {
        ApiClientResult.Made made = made("Nightly", Role.VIEWER);
        Members members = wiring.get(Members.class);
        assertThat(administrator(members::list)).extracting(Member::name).containsExactly("Ada");
        assertThat(administrator(() -> members.page(Optional.empty(), 10))).hasSize(1);
        assertThat(administrator(() -> members.find(made.id()))).isEmpty();
        assertThat(administrator(() -> members.changeRoles(made.id(), Set.of(Role.AGENCY_ADMINISTRATOR))))
                .isInstanceOf(MemberChange.NoSuchMember.class);
        UUID ada = administrator(members::list).getFirst().id();
        assertThat(administrator(() -> members.remove(ada))).isInstanceOf(MemberChange.LastAdministrator.class);
        assertThatThrownBy(() ->
                        change("update lantern.membership set roles = 'agency-administrator' where tenant_id = ? and"
                                + " kind = 'api-client'"))
                .hasMessageContaining("check");
    }

    @Test
    void r16_that_it_called_is_written_down() {
        made("Nightly", Role.VIEWER);
        Actor program = Actor.member(ISSUER, only().subject(), agency);
        as(program, () -> {
            desk.used();
            return true;
        });
        assertThat(only().lastUsedAt()).isPresent();
    }

    @Test
    void r17_each_change_stands_in_the_trail_once() {
        ApiClientResult.Made made = made("Nightly", Role.VIEWER);
        administrator(() -> desk.newSecret(made.id()));
        administrator(() -> desk.disable(made.id()));
        administrator(() -> desk.disable(made.id()));
        administrator(() -> desk.enable(made.id()));
        administrator(() -> desk.delete(made.id()));
        assertThat(acts())
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
        Actor program = Actor.member(ISSUER, only().subject(), agency);
        StepUpAct act = StepUpAct.of(org.lantern.authority.DangerousAct.EXPORT_AUDIT_TRAIL, "audit", Map.of());
        StepUpDesk stepUp = wiring.get(StepUpDesk.class);
        assertThat(as(program, () -> stepUp.confirm(act, java.time.Instant.now())))
                .isInstanceOf(StepUpResult.NotAPerson.class);
        assertThat(administrator(() -> stepUp.confirm(act, java.time.Instant.now())))
                .as("positive control")
                .isInstanceOf(StepUpResult.Confirmed.class);
    }

    @Test
    void r10_nobody_becomes_an_administrator_without_a_confirmation_of_just_that() throws SQLException {
        change("""
            insert into lantern.membership (tenant_id, id, issuer, subject, email, name, roles)
            values (?, gen_random_uuid(), 'https://id.example', 'bob', 'bob@riverton.example', 'Bob', 'viewer')\
            """);
        Members members = wiring.get(Members.class);
        UUID bob = administrator(members::list).getLast().id();
        Set<Role> wanted = Set.of(Role.AGENCY_ADMINISTRATOR, Role.VIEWER);
        assertThat(administrator(() -> members.changeRoles(bob, Set.of(Role.PIO))))
                .as("needs none")
                .isInstanceOf(MemberChange.Changed.class);
        MemberChange refused = administrator(() -> members.changeRoles(bob, wanted));
        StepUpAct needed = ((MemberChange.StepUpNeeded) refused).act();
        assertThat(administrator(() -> members.find(bob)).orElseThrow().roles()).containsExactly(Role.PIO);

        confirmations.confirmed = Optional.of(needed);
        assertThat(administrator(() -> members.changeRoles(bob, Set.of(Role.AGENCY_ADMINISTRATOR))))
                .as("other roles")
                .isInstanceOf(MemberChange.StepUpNeeded.class);
        assertThat(administrator(() -> members.changeRoles(bob, wanted))).isInstanceOf(MemberChange.Changed.class);
        confirmations.confirmed = Optional.empty();
        assertThat(administrator(() -> members.changeRoles(bob, Set.of(Role.AGENCY_ADMINISTRATOR))))
                .as("is one already")
                .isInstanceOf(MemberChange.Changed.class);
    }

    @Test
    void r10_nobody_is_asked_in_as_one_without_it_either() {
        Invitations invitations = wiring.get(Invitations.class);
        Set<Role> roles = Set.of(Role.AGENCY_ADMINISTRATOR);
        InvitationResult refused = administrator(() -> invitations.invite("cy@riverton.example", "Cy", roles));
        assertThat(administrator(() -> invitations.page(Optional.empty(), 10))).isEmpty();
        confirmations.confirmed = Optional.of(((InvitationResult.StepUpNeeded) refused).act());
        assertThat(administrator(() -> invitations.invite("eve@riverton.example", "Cy", roles)))
                .isInstanceOf(InvitationResult.StepUpNeeded.class);
        assertThat(administrator(() -> invitations.invite("cy@riverton.example", "Cy", roles)))
                .isInstanceOf(InvitationResult.Invited.class);
    }

    @Test
    void r18_people_and_invitations_come_page_by_page() throws SQLException {
        for (String name : List.of("Cy", "Bob", "Bob")) {
            change("""
                insert into lantern.membership (tenant_id, id, issuer, subject, email, name, roles)
                values (?, gen_random_uuid(), 'i', gen_random_uuid()::text, '%s@riverton.example', '%s', 'viewer')\
                """.formatted(UUID.randomUUID(), name));
        }
        Members members = wiring.get(Members.class);
        List<Member> first = administrator(() -> members.page(Optional.empty(), 2));
        assertThat(first).extracting(Member::name).containsExactly("Ada", "Bob");
        Optional<MemberCursor> next =
                MemberCursor.parse(MemberCursor.of(first.getLast()).text());
        assertThat(administrator(() -> members.page(next, 2)))
                .extracting(Member::name)
                .containsExactly("Bob", "Cy");
        assertThat(MemberCursor.parse("nonsense")).isEmpty();

        Invitations invitations = wiring.get(Invitations.class);
        for (String who : List.of("a", "b", "c")) {
            administrator(() -> invitations.invite(who + "@riverton.example", who, Set.of(Role.VIEWER)));
        }
        var pending = administrator(() -> invitations.page(Optional.empty(), 2));
        assertThat(pending).extracting(InvitationSummary::name).containsExactly("a", "b");
        assertThat(administrator(
                        () -> invitations.page(Optional.of(pending.getLast().id()), 2)))
                .extracting(InvitationSummary::name)
                .containsExactly("c");
    }

    private ApiClientResult make(String name, Set<Role> roles) {
        return administrator(() -> desk.make(name, roles));
    }

    private ApiClientResult.Made made(String name, Role role) {
        return (ApiClientResult.Made) make(name, Set.of(role));
    }

    private List<ApiClient> programs() {
        return administrator(() -> desk.page(Optional.empty(), 10));
    }

    private ApiClient only() {
        assertThat(programs()).hasSize(1);
        return programs().getFirst();
    }

    private Set<Role> rolesOf(ApiClient client) {
        Actor program = Actor.member(ISSUER, client.subject(), agency);
        return as(program, () -> wiring.get(MembershipStore.class).rolesNow(program));
    }

    private Optional<Membership> selfOf(ApiClient client) {
        return administrator(() -> wiring.get(MembershipStore.class).find(ISSUER, client.subject()));
    }

    private List<String> acts() {
        return administrator(() -> wiring.get(EntryStore.class).page(AuditFilter.ALL, Optional.empty(), 50)).stream()
                .map(entry -> entry.act())
                .toList();
    }

    private <T> T administrator(Supplier<T> call) {
        return as(Actor.member(ISSUER, "ada", agency), call);
    }

    private static <T> T as(Actor actor, Supplier<T> call) {
        try {
            return Actors.call(actor, () -> ENTITIES.transaction(call));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Agency agency() {
        return new Agency(agency, new Slug(slug), slug, "police", "town", java.time.ZoneOffset.UTC, AgencyState.LIVE);
    }

    private void change(String sql) throws SQLException {
        try (Connection superuser = database.superuser()) {
            Statements.update(superuser, sql, agency.value());
        }
    }
}
