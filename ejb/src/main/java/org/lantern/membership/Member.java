package org.lantern.membership;

import java.util.Set;
import java.util.UUID;
import org.lantern.authority.Role;

/** A member as colleagues see one. */
public record Member(UUID id, String name, String email, Set<Role> roles) {}
