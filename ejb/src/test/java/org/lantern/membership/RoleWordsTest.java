package org.lantern.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Role;

class RoleWordsTest {

    @Test
    void roles_survive_the_way_through_the_table() {
        Set<Role> roles = EnumSet.of(Role.VIEWER, Role.AGENCY_ADMINISTRATOR);
        assertThat(RoleWords.of(roles)).isEqualTo("agency-administrator viewer");
        assertThat(new RoleWords().convertToEntityAttribute("agency-administrator viewer"))
                .isEqualTo(roles);
    }

    @Test
    void an_agency_cannot_give_nothing_nor_a_vendors_role() {
        assertThatThrownBy(() -> RoleWords.of(Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RoleWords.of(Set.of(Role.VENDOR_OPERATOR)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_role_of_a_later_release_is_ignored_rather_than_guessed() {
        assertThat(new RoleWords().convertToEntityAttribute("viewer dispatcher"))
                .containsExactly(Role.VIEWER);
    }
}
