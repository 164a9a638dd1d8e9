package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.authority.Role;

/** Roles in words. */
final class RoleTexts {
    /** What an agency gives its people, in the order of the enum. */
    static final List<Role> OF_AGENCY =
            Arrays.stream(Role.values()).filter(role -> !role.isVendors()).toList();

    private RoleTexts() {}

    static String name(Role role) {
        return text("role." + role.word());
    }

    static String words(Role role) {
        return text("role." + role.word() + ".words");
    }

    /** As words with a blank between them, for {@link #read}. */
    static String joined(Set<Role> roles) {
        return roles.stream().map(Role::word).collect(Collectors.joining(" "));
    }

    static Set<Role> read(String words) {
        return Arrays.stream(words.split(" "))
                .flatMap(word -> Role.of(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static String names(Set<Role> roles) {
        return OF_AGENCY.stream().filter(roles::contains).map(RoleTexts::name).collect(Collectors.joining(", "));
    }
}
