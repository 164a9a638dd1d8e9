package org.lantern.membership;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Actors;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.OpenTo;
import org.lantern.authority.Role;
import org.lantern.membership.internal.Membership;
import org.lantern.membership.internal.Program;
import org.lantern.membership.internal.ProgramDirectory;
import org.lantern.membership.internal.ProgramStore;
import org.lantern.tenancy.AgencyDirectory;

/** The programs that speak for the agency (R13–R17). */
@Desk
@Stateless
public class ApiClients {
    private static final int LONGEST_NAME = 80;
    private static final int MOST = 100;

    @Inject
    private ProgramStore programs;

    @Inject
    private ProgramDirectory accounts;

    @Inject
    private CurrentMember maker;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private AuditTrail trail;

    private final Clock clock = Clock.systemUTC();

    /**
     * In the order in which they were made.
     *
     * @param after the last one of the page before
     * @param limit 1 to 100
     */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR})
    public List<ApiClient> page(Optional<UUID> after, int limit) {
        return programs.page(after, Math.clamp(limit, 1, MOST));
    }

    /** Where a program gets its tokens (RFC 6749, section 4.4). */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR})
    public String tokenEndpoint() {
        return accounts.tokenEndpoint();
    }

    /**
     * Makes a program a member. The identity provider is asked first: what it has done when our transaction fails grants
     * nothing, and the next try of the same name takes it over.
     *
     * @param name 1 to 80 characters, the agency's own
     * @throws IdentityFault if the identity provider does not answer; nothing of ours is written
     */
    @Needs(AGENCY_ADMINISTRATOR)
    public ApiClientResult make(String name, Set<Role> roles) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return new ApiClientResult.NoName();
        }
        if (roles.isEmpty() || roles.stream().anyMatch(Role::isVendors)) {
            return new ApiClientResult.NoRole();
        }
        if (roles.contains(AGENCY_ADMINISTRATOR)) {
            return new ApiClientResult.NotForPrograms();
        }
        programs.awaitTurn(name);
        if (programs.hasName(name)) {
            return new ApiClientResult.NameTaken();
        }
        Optional<Duration> tooEarly = programs.tooEarly();
        if (tooEarly.isPresent()) {
            return new ApiClientResult.TooOften(tooEarly.get());
        }
        ProgramDirectory.Account account = accounts.ensure(directory.current(), name);
        String secret = accounts.newSecret(account.providerId());
        UUID id = programs.add(account, name, roles, maker.name());
        trail.record("api-client-made", "api-client/" + id, Map.of("roles", RoleWords.of(roles), "name", name));
        return new ApiClientResult.Made(id, account.clientId(), secret);
    }

    /**
     * A new secret, shown here and never again; the one before is dead at once. Empty if there is no such API client.
     *
     * @throws IdentityFault if the identity provider does not answer; whether it has made the new one is not known
     */
    @Needs(AGENCY_ADMINISTRATOR)
    public Optional<String> newSecret(UUID id) {
        Optional<Program> program = programs.program(id);
        program.ifPresent(each -> {
            each.secretMade(clock.instant());
            trail.record("api-client-secret-changed", "api-client/" + id);
        });
        return program.map(each -> accounts.newSecret(each.providerId()));
    }

    /** Takes its authority, from its next call on, whatever token it holds. False if there is no such API client. */
    @Needs(AGENCY_ADMINISTRATOR)
    public boolean disable(UUID id) {
        return activate(id, false);
    }

    /** Gives it back. False if there is no such API client. */
    @Needs(AGENCY_ADMINISTRATOR)
    public boolean enable(UUID id) {
        return activate(id, true);
    }

    /**
     * Removes it for good. False if there is no such API client.
     *
     * @throws IdentityFault if the identity provider does not answer; nothing of ours is written
     */
    @Needs(AGENCY_ADMINISTRATOR)
    public boolean delete(UUID id) {
        Optional<Membership> member = programs.member(id);
        Optional<Program> program = programs.program(id);
        if (member.isEmpty() || program.isEmpty()) {
            return false;
        }
        programs.remove(member.get(), program.get());
        trail.record(
                "api-client-deleted",
                "api-client/" + id,
                Map.of("name", member.get().name(), "subject", member.get().subject()));
        accounts.remove(program.get().providerId());
        return true;
    }

    /** Writes down that the current program called, once a minute; of a person, nothing (R16). */
    @OpenTo("a program with a token, about itself")
    public void used() {
        programs.used(Actors.current());
    }

    private boolean activate(UUID id, boolean active) {
        Optional<Membership> member = programs.member(id);
        member.filter(each -> each.isActive() != active).ifPresent(each -> {
            each.activate(active);
            trail.record(active ? "api-client-enabled" : "api-client-disabled", "api-client/" + id);
        });
        return member.isPresent();
    }
}
