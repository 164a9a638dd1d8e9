package org.lantern.membership;

import java.util.Set;
import java.util.UUID;
import org.lantern.authority.Role;

/**
 * A member as colleagues see one.
 *
 * @param email empty for a program
 */
public record Member(UUID id, String name, String email, Set<Role> roles, MemberKind kind) {

    public boolean isPerson() {
        return kind == MemberKind.PERSON;
    }
}
