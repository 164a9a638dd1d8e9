package org.lantern.web.api.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantern.authority.Role;
import org.lantern.web.api.PlainText;

/** @param roles agency-administrator, pio, analyst, camera-coordinator, approver, operator, auditor, viewer; at least one */
@Schema(requiredProperties = "roles")
public record RolesBody(@Nullable Set<String> roles) {

    Set<Role> read() {
        return read(roles);
    }

    /** The roles of these words, or a problem that points at them. */
    static Set<Role> read(@Nullable Set<String> words) {
        if (words == null || words.isEmpty()) {
            throw PlainText.wrong("/roles", "Name at least one role.");
        }
        return words.stream().map(RolesBody::role).collect(Collectors.toUnmodifiableSet());
    }

    static List<String> words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::word).toList();
    }

    private static Role role(@Nullable String word) {
        return Optional.ofNullable(word)
                .flatMap(Role::of)
                .filter(role -> !role.isVendors())
                .orElseThrow(() -> PlainText.wrong("/roles", "An agency has no such role."));
    }
}
