package org.lantern.membership.internal;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.lantern.authority.Role;
import org.lantern.membership.RoleWords;
import org.lantern.tenancy.Ids;

/** One person's standing at the current agency. */
@Entity
@Table(schema = "lantern", name = "membership")
public class Membership {

    @Id
    private UUID id = Ids.next();

    private String issuer;
    private String subject;
    private String email;
    private String name;

    @Convert(converter = RoleWords.class)
    private Set<Role> roles;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(String issuer, String subject, Invitation invitation) {
        this.issuer = issuer;
        this.subject = subject;
        this.email = invitation.email();
        this.name = invitation.name();
        this.roles = invitation.roles();
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

    public void changeRoles(Set<Role> wanted) {
        RoleWords.of(wanted);
        this.roles = Set.copyOf(wanted);
    }
}
