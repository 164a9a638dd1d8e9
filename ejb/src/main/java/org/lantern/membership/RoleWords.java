package org.lantern.membership;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.authority.Role;

/** Roles as words with a blank between them, in the order of {@link Role}. */
@Converter
public class RoleWords implements AttributeConverter<Set<Role>, String> {

    /** @throws IllegalArgumentException if there is no role, or a vendor's: an agency cannot give that */
    public static String of(Set<Role> roles) {
        if (roles.isEmpty() || roles.stream().anyMatch(Role::isVendors)) {
            throw new IllegalArgumentException("a member needs at least one role of an agency");
        }
        return EnumSet.copyOf(roles).stream().map(Role::word).collect(Collectors.joining(" "));
    }

    @Override
    public String convertToDatabaseColumn(Set<Role> roles) {
        return of(roles);
    }

    @Override
    public Set<Role> convertToEntityAttribute(String words) {
        return Arrays.stream(words.split(" "))
                .flatMap(word -> Role.of(word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
