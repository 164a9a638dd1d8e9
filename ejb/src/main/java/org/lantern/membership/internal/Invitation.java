package org.lantern.membership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lantern.authority.Role;
import org.lantern.contact.EmailAddress;
import org.lantern.membership.RoleWords;
import org.lantern.tenancy.Ids;

/** A colleague asked in; its token is known here by its hash only. */
@Entity
@Table(schema = "lantern", name = "invitation")
public class Invitation {

    /** How long a token works. */
    public static final Duration LIFE = Duration.ofDays(2);

    private static final String PENDING = "pending";

    @Id
    private UUID id = Ids.next();

    private String email;
    private String name;

    @Convert(converter = RoleWords.class)
    private Set<Role> roles;

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    private String state = PENDING;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    public Invitation(EmailAddress email, String name, Set<Role> roles, String invitedBy) {
        this.email = email.value();
        this.name = name;
        this.roles = Set.copyOf(roles);
        this.invitedBy = invitedBy;
        this.tokenHash = new byte[32];
        this.createdAt = Instant.EPOCH;
        this.expiresAt = Instant.EPOCH;
    }

    /** A new token replaces the one before. */
    public void issue(byte[] hash, Instant now) {
        this.tokenHash = hash.clone();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    public boolean isGood(Instant now) {
        return state.equals(PENDING) && now.isBefore(expiresAt);
    }

    public void accept() {
        state = "accepted";
    }

    public void revoke() {
        state = "revoked";
    }

    public UUID id() {
        return id;
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

    public String invitedBy() {
        return invitedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
