package org.lantern.authority;

import java.util.Set;

/** Where roles are kept; {@code membership} implements it. */
public interface RoleSource {

    /** The roles {@code actor} has at its agency at this moment, read in the current transaction. */
    Set<Role> rolesNow(Actor actor);
}
