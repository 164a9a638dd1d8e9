package org.lantern.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Role;
import org.lantern.authority.StepUpAct;

/** Nobody becomes an administrator, and nobody is asked in as one, without a log-in for just that. */
class MakingAdministratorsOnPostgresTest {
    private final AdasAgency ada = new AdasAgency();

    MakingAdministratorsOnPostgresTest() throws SQLException {}

    @Test
    void r10_nobody_becomes_an_administrator_without_a_confirmation_of_just_that() throws SQLException {
        ada.member("bob", "Bob", "viewer");
        Members members = ada.desk(Members.class);
        UUID bob = ada.administrator(members::list).getLast().id();
        Set<Role> wanted = Set.of(Role.AGENCY_ADMINISTRATOR, Role.VIEWER);
        assertThat(ada.administrator(() -> members.changeRoles(bob, Set.of(Role.PIO))))
                .as("needs none")
                .isInstanceOf(MemberChange.Changed.class);
        MemberChange refused = ada.administrator(() -> members.changeRoles(bob, wanted));
        StepUpAct needed = ((MemberChange.StepUpNeeded) refused).act();
        assertThat(ada.administrator(() -> members.find(bob)).orElseThrow().roles())
                .containsExactly(Role.PIO);

        ada.confirm(needed);
        assertThat(ada.administrator(() -> members.changeRoles(bob, Set.of(Role.AGENCY_ADMINISTRATOR))))
                .as("other roles")
                .isInstanceOf(MemberChange.StepUpNeeded.class);
        assertThat(ada.administrator(() -> members.changeRoles(bob, wanted))).isInstanceOf(MemberChange.Changed.class);
        ada.confirmNothing();
        assertThat(ada.administrator(() -> members.changeRoles(bob, Set.of(Role.AGENCY_ADMINISTRATOR))))
                .as("is one already")
                .isInstanceOf(MemberChange.Changed.class);
    }

    @Test
    void r10_nobody_is_asked_in_as_one_without_it_either() {
        Invitations invitations = ada.desk(Invitations.class);
        Set<Role> roles = Set.of(Role.AGENCY_ADMINISTRATOR);
        InvitationResult refused = ada.administrator(() -> invitations.invite("cy@riverton.example", "Cy", roles));
        assertThat(ada.administrator(() -> invitations.page(Optional.empty(), 10)))
                .isEmpty();
        ada.confirm(((InvitationResult.StepUpNeeded) refused).act());
        assertThat(ada.administrator(() -> invitations.invite("eve@riverton.example", "Cy", roles)))
                .isInstanceOf(InvitationResult.StepUpNeeded.class);
        assertThat(ada.administrator(() -> invitations.invite("cy@riverton.example", "Cy", roles)))
                .isInstanceOf(InvitationResult.Invited.class);
    }
}
