package org.lantern.membership.internal;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.lantern.authority.Role;
import org.lantern.membership.MemberKind;
import org.lantern.membership.RoleWords;
import org.lantern.tenancy.Ids;

/** One person's, or one program's, standing at the current agency. */
@Entity
@Table(schema = "lantern", name = "membership")
public class Membership {
    private static final String PERSON = MemberKind.PERSON.word();

    @Id
    private UUID id = Ids.next();

    private String issuer;
    private String subject;
    private String email;
    private String name;

    @Convert(converter = RoleWords.class)
    private Set<Role> roles;

    private String kind = PERSON;
    private boolean active = true;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(String issuer, String subject, Invitation invitation) {
        this.issuer = issuer;
        this.subject = subject;
        this.email = invitation.email();
        this.name = invitation.name();
        this.roles = invitation.roles();
    }

    /** @throws IllegalArgumentException if there is no role, a vendor's, or an administrator's: no program is one (R15) */
    static Membership program(String issuer, String subject, String name, Set<Role> roles) {
        RoleWords.of(roles);
        if (roles.contains(Role.AGENCY_ADMINISTRATOR)) {
            throw new IllegalArgumentException("no program is an administrator");
        }
        Membership program = new Membership();
        program.issuer = issuer;
        program.subject = subject;
        program.email = "";
        program.name = name;
        program.roles = Set.copyOf(roles);
        program.kind = MemberKind.API_CLIENT.word();
        return program;
    }

    public UUID id() {
        return id;
    }

    String issuer() {
        return issuer;
    }

    public String subject() {
        return subject;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean isPerson() {
        return kind.equals(PERSON);
    }

    /** A program that is not active has no authority. */
    public boolean isActive() {
        return active;
    }

    public void activate(boolean wanted) {
        active = wanted;
    }

    MemberKind kind() {
        return isPerson() ? MemberKind.PERSON : MemberKind.API_CLIENT;
    }

    public void changeRoles(Set<Role> wanted) {
        RoleWords.of(wanted);
        this.roles = Set.copyOf(wanted);
    }
}
